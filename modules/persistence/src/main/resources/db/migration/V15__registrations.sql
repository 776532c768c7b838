-- How registrations and renewals went, for those who look after the installation, and where they can be renewed.

-- At most one of each kind for a platform, and 50 that failed and have none. No token stands in any of these texts.
create table registration_report (
  id uuid not null,
  happened_at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  platform uuid,
  issuer varchar(500) not null,
  left_out varchar(5000) not null,
  constraint registration_report_pk primary key (id),
  constraint registration_report_of unique (platform, kind),
  constraint registration_report_platform foreign key (platform) references platform (id)
);

create index registration_report_happened_at on registration_report (happened_at);

create table registration_finding (
  report uuid not null,
  place integer not null,
  step varchar(30) not null,
  trouble varchar(20),
  asked varchar(500) not null,
  status integer,
  answered varchar(500) not null,
  meaning varchar(500) not null,
  way_out varchar(500) not null,
  constraint registration_finding_pk primary key (report, place),
  constraint registration_finding_report foreign key (report) references registration_report (id) on delete cascade
);

create table registration_field (
  report uuid not null,
  place integer not null,
  name varchar(200) not null,
  asked varchar(1000) not null,
  answered varchar(1000),
  constraint registration_field_pk primary key (report, place),
  constraint registration_field_report foreign key (report) references registration_report (id) on delete cascade
);

-- RFC 7592: the token is sealed by the master key of the installation, for this address alone.
create table registration_access (
  platform uuid not null,
  address varchar(2000) not null,
  sealed_token varchar(8000),
  constraint registration_access_pk primary key (platform),
  constraint registration_access_platform foreign key (platform) references platform (id)
);
