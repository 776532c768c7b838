-- What administrators see and decide: platforms, deployments, launches, and who may register.

-- The file or the registration says "active"; an administrator's word stands beside it and is not undone by either.
alter table platform add column switched_off boolean default false not null;

-- Since when an administrator has decided about it; no file and no registration changes the state after that.
alter table deployment add column decided_at timestamp(6) with time zone;

create index deployment_state on deployment (state, first_seen_at);

-- Kept for 30 days and bounded in number, so no institution leads. Says nothing about a person.
create table launch (
  id uuid not null,
  happened_at timestamp(6) with time zone not null,
  issuer varchar(500),
  client_id varchar(200),
  deployment_id varchar(255),
  message varchar(40),
  outcome varchar(20) not null,
  code varchar(60),
  offending varchar(250),
  constraint launch_pk primary key (id)
);

create index launch_happened_at on launch (happened_at);

create table registration_link (
  id uuid not null,
  token_hash varchar(64) not null,
  purpose varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  constraint registration_link_pk primary key (id),
  constraint registration_link_token unique (token_hash)
);

-- What administrators have set; what is not here is as the code says.
create table setting (
  name varchar(60) not null,
  text varchar(200) not null,
  constraint setting_pk primary key (name)
);
