-- Learning: the way through a module, decisions in cases, attempts and answers.

create table journey (
  institution uuid not null,
  placement uuid not null,
  person uuid not null,
  position varchar(300) not null,
  seen_at timestamp(6) with time zone not null,
  constraint journey_pk primary key (institution, placement, person)
);

create table finished_step (
  institution uuid not null,
  placement uuid not null,
  person uuid not null,
  step varchar(200) not null,
  finished_at timestamp(6) with time zone not null,
  constraint finished_step_pk primary key (institution, placement, person, step)
);

create table case_decision (
  institution uuid not null,
  placement uuid not null,
  person uuid not null,
  case_id uuid not null,
  number integer not null,
  choice varchar(200) not null,
  decided_at timestamp(6) with time zone not null,
  constraint case_decision_pk primary key (institution, placement, person, case_id, number)
);

create table attempt (
  institution uuid not null,
  id uuid not null,
  placement uuid not null,
  person uuid not null,
  instructor boolean not null,
  number integer not null,
  module uuid not null,
  content_version varchar(200) not null,
  seed bigint not null,
  started_at timestamp(6) with time zone not null,
  submitted_at timestamp(6) with time zone,
  points numeric(9, 2),
  points_maximum numeric(9, 2),
  constraint attempt_pk primary key (institution, id),
  constraint attempt_number unique (institution, placement, person, number)
);

create table answer (
  institution uuid not null,
  attempt uuid not null,
  item uuid not null,
  response varchar(8000) not null,
  saved_at timestamp(6) with time zone not null,
  constraint answer_pk primary key (institution, attempt, item)
);
