-- Coming in: logins under way, open sessions, and the keys that we sign with.

create table login (
  state varchar(64) not null,
  nonce varchar(64) not null,
  issuer varchar(500) not null,
  client_id varchar(200) not null,
  target_link_uri varchar(2000) not null,
  deployment_id varchar(255),
  browser_proof varchar(64) not null,
  storage_frame varchar(200),
  storage_proof varchar(64),
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  consumed_at timestamp(6) with time zone,
  constraint login_pk primary key (state)
);

create index login_expiry on login (expires_at);

-- Short-lived, and found by the token alone: the one table with learners that the institution does not lead.
create table learning_session (
  institution uuid not null,
  token_hash varchar(64) not null,
  person uuid not null,
  placement uuid not null,
  instructor boolean not null,
  language varchar(20) not null,
  browser_proof varchar(64),
  return_to varchar(2000),
  expires_at timestamp(6) with time zone not null,
  constraint learning_session_pk primary key (token_hash)
);

create index learning_session_expiry on learning_session (expires_at);

create table tool_key (
  kid varchar(64) not null,
  public_jwk varchar(4000) not null,
  sealed_private_key varchar(8000) not null,
  created_at timestamp(6) with time zone not null,
  signs_from timestamp(6) with time zone not null,
  constraint tool_key_pk primary key (kid)
);
