-- Who may look after the installation. None of these grows with learners, so no institution leads.

create table administrator (
  name varchar(60) not null,
  password_hash varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  constraint administrator_pk primary key (name)
);

create table entrance_link (
  token_hash varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint entrance_link_pk primary key (token_hash)
);

create table administrator_session (
  token_hash varchar(64) not null,
  administrator varchar(60) not null,
  language varchar(20),
  expires_at timestamp(6) with time zone not null,
  constraint administrator_session_pk primary key (token_hash),
  constraint administrator_session_administrator foreign key (administrator) references administrator (name)
);
