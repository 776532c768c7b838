-- Rescoring: attempts that were marked once more, because a key was corrected.

alter table attempt add column rescored_at timestamp(6) with time zone;
alter table attempt add column rescored_edition varchar(200);
alter table attempt add column first_points numeric(9, 2);
alter table attempt add column first_maximum numeric(9, 2);
