-- What an activity is, tickets of pickers that were used, and the way to all that one person or one course has done.

alter table placement add column kind varchar(20) default 'module' not null;

create index journey_person on journey (institution, person);
create index finished_step_person on finished_step (institution, person);
create index attempt_person on attempt (institution, person);
create index grade_person on grade (institution, person);

-- Short-lived, and known by its id alone.
create table spent_ticket (
  id varchar(64) not null,
  until timestamp(6) with time zone not null,
  constraint spent_ticket_pk primary key (id)
);

create index spent_ticket_until on spent_ticket (until);
