-- Children's names leave this server only by a person's act: a row here is the act of switching a school's weekly mails on.
create table family_digest (
  district_id uuid not null,
  school_id uuid not null,
  switched_on_by uuid,
  switched_on_at timestamptz not null,
  primary key (district_id, school_id),
  constraint digest_of_school foreign key (district_id, school_id) references school (district_id, school_id) on delete cascade
);
select distribute('family_digest');
select protect('family_digest');

-- A guardian who does not want the mails.
create table digest_stop (
  district_id uuid not null,
  guardian_id uuid not null,
  stopped_at timestamptz not null,
  primary key (district_id, guardian_id),
  constraint stop_by_guardian foreign key (district_id, guardian_id) references person (district_id, person_id) on delete cascade
);
select distribute('digest_stop');
select protect('digest_stop');

-- Claimed before a mail goes out: after a crash in between a family misses a week rather than getting a mail twice.
create table digest_sending (
  district_id uuid not null,
  guardian_id uuid not null,
  week date not null,
  claimed_at timestamptz not null,
  sent_at timestamptz,
  -- What the mail server said, where it did not take the mail.
  refused text,
  primary key (district_id, week, guardian_id),
  constraint sending_to_guardian foreign key (district_id, guardian_id) references person (district_id, person_id) on delete cascade
);
select distribute('digest_sending');
select protect('digest_sending');
