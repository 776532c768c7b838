-- Tasks: what learners worked out for themselves; it counts for no grade.

create table task_answer (
  institution uuid not null,
  placement uuid not null,
  person uuid not null,
  item uuid not null,
  response varchar(200000) not null,
  saved_at timestamp(6) with time zone not null,
  constraint task_answer_pk primary key (institution, placement, person, item)
);

create index task_answer_person on task_answer (institution, person);
