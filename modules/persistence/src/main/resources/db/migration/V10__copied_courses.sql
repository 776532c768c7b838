-- What an activity was copied from, and what its column is called, so that a copied course keeps both.

alter table placement add column copied_from uuid;
alter table placement add column column_name varchar(255);

create index placement_course on placement (institution, course);
