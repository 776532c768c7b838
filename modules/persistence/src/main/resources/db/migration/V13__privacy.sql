-- What the tool keeps of a person: found by the person, erased on request, and gone with the session where nobody is known.

create index case_decision_person on case_decision (institution, person);
create index member_person_courses on member (institution, person);
create index learning_session_person on learning_session (institution, person);

-- Somebody whom the platform did not name: everything goes when the session ends.
alter table learning_session add column anonymous boolean default false not null;

-- That somebody's data were erased, and on which day; not whose.
create table erasure (
  institution uuid not null,
  id uuid not null,
  erased_on date not null,
  constraint erasure_pk primary key (institution, id)
);

-- An administrator's word about launches without a person's id; no file and no registration undoes it.
alter table platform add column anonymous_decided boolean;

-- Client ids that a token may name beside ours, one a line.
alter table platform add column trusted_audiences varchar(4000);

-- Groups of a course, as its LMS last said.
create table course_groups (
  institution uuid not null,
  course uuid not null,
  address varchar(2000) not null,
  read_at timestamp(6) with time zone,
  constraint course_groups_pk primary key (institution, course)
);

create table course_group (
  institution uuid not null,
  course uuid not null,
  group_id varchar(255) not null,
  name varchar(500),
  constraint course_group_pk primary key (institution, course, group_id)
);

create table group_member (
  institution uuid not null,
  course uuid not null,
  person uuid not null,
  group_id varchar(255) not null,
  constraint group_member_pk primary key (institution, course, person, group_id)
);

create index group_member_group on group_member (institution, course, group_id);
create index group_member_person on group_member (institution, person);
