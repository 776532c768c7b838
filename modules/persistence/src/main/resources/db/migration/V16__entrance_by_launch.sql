-- Administrators of a platform come in by a launch, where that is allowed; they have no name and password here.

alter table platform add column admits_administrators boolean default false not null;

create table launched_entrance (
  token_hash varchar(64) not null,
  administrator varchar(60) not null,
  expires_at timestamp(6) with time zone not null,
  constraint launched_entrance_pk primary key (token_hash)
);

create index launched_entrance_expires on launched_entrance (expires_at);

alter table administrator_session drop constraint administrator_session_administrator;
