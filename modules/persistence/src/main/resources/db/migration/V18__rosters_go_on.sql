-- Where a reading that was stopped early goes on: a roster of a hundred pages does not begin anew because of one.
alter table roster add column next_page varchar(2000);
