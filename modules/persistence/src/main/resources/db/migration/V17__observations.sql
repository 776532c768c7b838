-- What platforms did that an administrator may want to know, counted; a few rows for each platform.

create table observation (
  issuer varchar(500) not null,
  client_id varchar(200) not null,
  place varchar(20) not null,
  what varchar(40) not null,
  last_number integer not null,
  times integer not null,
  first_at timestamp(6) with time zone not null,
  last_at timestamp(6) with time zone not null,
  constraint observation_pk primary key (issuer, client_id, place, what)
);
