-- Grades. The table is the outbox: a row whose passage is 'due' has to reach the LMS.

create table grade (
  institution uuid not null,
  placement uuid not null,
  person uuid not null,
  points numeric(9, 2) not null,
  points_maximum numeric(9, 2) not null,
  earned_at timestamp(6) with time zone not null,
  revision bigint not null,
  passage varchar(20) not null,
  tries integer not null,
  next_try_at timestamp(6) with time zone,
  trouble varchar(40),
  arrived_at timestamp(6) with time zone,
  last_timestamp timestamp(6) with time zone,
  constraint grade_pk primary key (institution, placement, person)
);

create index grade_due on grade (passage, next_try_at);
