-- Editions: what a module was when somebody began it. Content is the same for all institutions.

create table module_edition (
  module uuid not null,
  edition varchar(200) not null,
  module_package ${largeBinary} not null,
  kept_at timestamp(6) with time zone not null,
  constraint module_edition_pk primary key (module, edition)
);

alter table journey add column edition varchar(200);
