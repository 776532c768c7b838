-- What a walk along a connection has found, for those who look after the installation.

create table diagnosis (
  platform uuid not null,
  asked_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  constraint diagnosis_pk primary key (platform),
  constraint diagnosis_platform foreign key (platform) references platform (id)
);

create table finding (
  platform uuid not null,
  step varchar(20) not null,
  verdict varchar(20) not null,
  code varchar(40) not null,
  detail varchar(500) not null,
  constraint finding_pk primary key (platform, step),
  constraint finding_diagnosis foreign key (platform) references diagnosis (platform)
);
