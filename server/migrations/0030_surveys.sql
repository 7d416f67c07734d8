-- A class is asked once: its learners by pictures and words, or its families by letter. Closing it ends every way in.
create table survey (
  district_id uuid not null,
  survey_id uuid not null,
  class_id uuid not null,
  kind text not null check (kind in ('learners', 'families')),
  -- The wording that the class gets.
  band text check (band in ('k-2', '3-5', '6-8')),
  -- The last day on which a family's link works.
  closes_on date,
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  closed_by uuid,
  primary key (district_id, survey_id),
  constraint survey_of_class foreign key (district_id, class_id) references class (district_id, class_id),
  constraint learners_have_a_band check ((kind = 'learners') = (band is not null)),
  constraint families_have_a_last_day check ((kind = 'families') = (closes_on is not null))
);
create index survey_by_class on survey (district_id, class_id, kind, opened_at);
select distribute('survey');
select protect('survey');

-- What a learner chose, a row a question. turn_id: who sat at the device; a turn changes its own answers and nobody else's.
create table survey_answer (
  district_id uuid not null,
  survey_id uuid not null,
  learner_id uuid not null,
  question_id text not null,
  option_ids text[] not null default '{}',
  words text not null default '' check (length(words) <= 300),
  language text not null check (language in ('en', 'es')),
  via text not null check (via in ('device', 'paper')),
  turn_id uuid,
  entered_by uuid,
  answered_at timestamptz not null,
  primary key (district_id, survey_id, learner_id, question_id),
  constraint answer_in_survey foreign key (district_id, survey_id) references survey (district_id, survey_id) on delete cascade,
  constraint answer_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('survey_answer');
select protect('survey_answer');

-- A device that was handed over: it may do this survey and nothing else, until it expires.
create table survey_device (
  district_id uuid not null,
  device_id uuid not null,
  survey_id uuid not null,
  token_hash bytea not null,
  handed_by uuid not null,
  handed_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (district_id, device_id),
  constraint device_for_survey foreign key (district_id, survey_id) references survey (district_id, survey_id) on delete cascade
);
create index survey_device_by_token on survey_device (token_hash);
select distribute('survey_device');
select protect('survey_device');

-- A guardian asked about one learner. mail_claimed_at is set before a mail leaves, so that a crash sends no second one.
create table family_invitation (
  district_id uuid not null,
  survey_id uuid not null,
  learner_id uuid not null,
  guardian_id uuid not null,
  mail_asked_at timestamptz,
  mail_claimed_at timestamptz,
  mail_sent_at timestamptz,
  mail_failed_at timestamptz,
  printed_at timestamptz,
  answered_at timestamptz,
  revoked_at timestamptz,
  invited_by uuid not null,
  primary key (district_id, survey_id, learner_id, guardian_id),
  constraint invitation_in_survey foreign key (district_id, survey_id) references survey (district_id, survey_id) on delete cascade,
  constraint invitation_about_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint invitation_to_guardian foreign key (district_id, guardian_id) references person (district_id, person_id)
);
select distribute('family_invitation');
select protect('family_invitation');

-- Each mail and each printed letter has a link of its own, of which only a keyed hash is kept; a printed one has a code to type, too.
create table family_link (
  district_id uuid not null,
  link_id uuid not null,
  survey_id uuid not null,
  learner_id uuid not null,
  guardian_id uuid not null,
  token_hash bytea not null,
  code_hash bytea,
  made_at timestamptz not null default now(),
  primary key (district_id, link_id),
  constraint link_of_invitation foreign key (district_id, survey_id, learner_id, guardian_id)
    references family_invitation (district_id, survey_id, learner_id, guardian_id) on delete cascade
);
create index family_link_by_token on family_link (token_hash);
create index family_link_by_code on family_link (code_hash);
select distribute('family_link');
select protect('family_link');

create table family_answer (
  district_id uuid not null,
  survey_id uuid not null,
  learner_id uuid not null,
  guardian_id uuid not null,
  question_id text not null,
  option_ids text[] not null default '{}',
  words text not null default '' check (length(words) <= 1000),
  restricted boolean not null default false,
  language text not null check (language in ('en', 'es')),
  answered_at timestamptz not null,
  primary key (district_id, survey_id, learner_id, guardian_id, question_id),
  constraint family_answer_of_invitation foreign key (district_id, survey_id, learner_id, guardian_id)
    references family_invitation (district_id, survey_id, learner_id, guardian_id) on delete cascade
);
select distribute('family_answer');
select protect('family_answer');

-- Whoever holds a token is asked before any district is known, as at sign-in. Each function tells a token where it leads, and nothing else.
create function find_survey_device(hash bytea) returns table (district_id uuid, device_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select d.district_id, d.device_id from survey_device d where d.token_hash = hash;
  end;
revoke all on function find_survey_device from public;
grant execute on function find_survey_device to everyplan_app;

create function find_family_link(hash bytea) returns table (district_id uuid, link_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select l.district_id, l.link_id from family_link l where l.token_hash = hash or l.code_hash = hash;
  end;
revoke all on function find_family_link from public;
grant execute on function find_family_link to everyplan_app;

-- Links and codes that led nowhere, by the address (hashed) from which they were tried; kept for a quarter of an hour.
create table auth.failed_link (
  address text not null,
  failed_at timestamptz not null default now()
);
create index failed_link_by_address on auth.failed_link (address, failed_at);

create function count_failed_links(from_address text) returns integer
  language sql stable security definer set search_path = auth, pg_temp
  begin atomic
    select count(*)::int from auth.failed_link f where f.address = from_address and f.failed_at > now() - interval '15 minutes';
  end;
revoke all on function count_failed_links from public;
grant execute on function count_failed_links to everyplan_app;

create function note_failed_link(from_address text) returns void
  language sql security definer set search_path = auth, pg_temp
  begin atomic
    delete from auth.failed_link f where f.failed_at < now() - interval '15 minutes';
    insert into auth.failed_link (address) values (from_address);
  end;
revoke all on function note_failed_link from public;
grant execute on function note_failed_link to everyplan_app;
