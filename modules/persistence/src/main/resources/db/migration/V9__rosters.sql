-- Who is in a course, as its LMS last said. Nobody's name is kept.

create table roster (
  institution uuid not null,
  course uuid not null,
  address varchar(2000) not null,
  changes varchar(2000),
  run integer not null,
  read_at timestamp(6) with time zone,
  tries integer,
  next_try_at timestamp(6) with time zone,
  trouble varchar(40),
  constraint roster_pk primary key (institution, course),
  constraint roster_course foreign key (institution, course) references course (institution, id)
);

create index roster_due on roster (next_try_at);

create table member (
  institution uuid not null,
  course uuid not null,
  person uuid not null,
  instructor boolean not null,
  standing varchar(20) not null,
  run integer not null,
  constraint member_pk primary key (institution, course, person),
  constraint member_person foreign key (institution, person) references person (institution, id)
);
