-- Who is here, and where: institutions, their platforms, courses, activities and people.
-- Every table that grows with learners begins its key with the institution, so that it can be partitioned by it.

create table institution (
  id uuid not null,
  name varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  constraint institution_pk primary key (id)
);

create table platform (
  id uuid not null,
  institution uuid not null,
  name varchar(200) not null,
  issuer varchar(500) not null,
  client_id varchar(200) not null,
  authorization_endpoint varchar(2000) not null,
  token_endpoint varchar(2000) not null,
  jwks_uri varchar(2000) not null,
  token_audience varchar(500),
  product_family varchar(100),
  source varchar(20) not null,
  active boolean not null,
  allows_anonymous boolean not null,
  created_at timestamp(6) with time zone not null,
  constraint platform_pk primary key (id),
  constraint platform_registration unique (issuer, client_id),
  constraint platform_institution foreign key (institution) references institution (id)
);

create table deployment (
  platform uuid not null,
  deployment_id varchar(255) not null,
  state varchar(20) not null,
  first_seen_at timestamp(6) with time zone not null,
  constraint deployment_pk primary key (platform, deployment_id),
  constraint deployment_platform foreign key (platform) references platform (id)
);

create table course (
  institution uuid not null,
  id uuid not null,
  platform uuid not null,
  deployment_id varchar(255) not null,
  context_id varchar(255) not null,
  first_seen_at timestamp(6) with time zone not null,
  constraint course_pk primary key (institution, id),
  constraint course_context unique (institution, platform, deployment_id, context_id)
);

create table placement (
  institution uuid not null,
  id uuid not null,
  platform uuid not null,
  deployment_id varchar(255) not null,
  resource_link_id varchar(255) not null,
  course uuid,
  module uuid,
  title varchar(500),
  line_item varchar(2000),
  line_items varchar(2000),
  may_score boolean not null,
  may_add boolean not null,
  first_seen_at timestamp(6) with time zone not null,
  constraint placement_pk primary key (institution, id),
  constraint placement_resource_link unique (institution, platform, deployment_id, resource_link_id)
);

create table person (
  institution uuid not null,
  id uuid not null,
  platform uuid not null,
  subject varchar(255),
  language varchar(20),
  first_seen_at timestamp(6) with time zone not null,
  constraint person_pk primary key (institution, id),
  constraint person_subject unique (institution, platform, subject)
);
