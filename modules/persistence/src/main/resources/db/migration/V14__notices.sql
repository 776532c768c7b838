-- What platforms tell us by themselves: the notices, what follows from them, and what we have asked to be told.

-- Kept for 90 days. A notice may be about a person, so the institution leads.
create table notice (
  institution uuid not null,
  platform uuid not null,
  deployment_id varchar(255) not null,
  notice_id varchar(255) not null,
  type varchar(255) not null,
  happened_at timestamp(6) with time zone not null,
  arrived_at timestamp(6) with time zone not null,
  token varchar(100000) not null,
  constraint notice_pk primary key (institution, platform, deployment_id, notice_id)
);

create index notice_arrival on notice (arrived_at);

-- Which courses the contents of a course came from. Either may be one that nobody has ever launched.
create table course_copy (
  institution uuid not null,
  platform uuid not null,
  deployment_id varchar(255) not null,
  context_id varchar(255) not null,
  origin_id varchar(255) not null,
  happened_at timestamp(6) with time zone not null,
  constraint course_copy_pk primary key (institution, platform, deployment_id, context_id, origin_id)
);

create table notice_subscription (
  id uuid not null,
  platform uuid not null,
  deployment_id varchar(255) not null,
  service varchar(2000) not null,
  handler varchar(2000) not null,
  types varchar(2000) not null,
  tries integer,
  next_try_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  trouble varchar(40),
  constraint notice_subscription_pk primary key (id),
  constraint notice_subscription_deployment unique (platform, deployment_id),
  constraint notice_subscription_platform foreign key (platform) references platform (id)
);

create index notice_subscription_due on notice_subscription (next_try_at);
