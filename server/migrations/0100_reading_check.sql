-- The reading check: a class is checked in one language during a window; each learner answers in a session of their own.

-- Parameters of the items as answers have taught them. A version is never changed: a session says which it was scored with.
-- Levels are US school grades: where a reader of that grade gets three of four such items right.
create table item_calibration (
  district_id uuid not null references district (district_id),
  calibration_id uuid not null,
  language text not null check (language in ('en', 'es')),
  made_at timestamptz not null default now(),
  -- Null: the weekly job.
  made_by uuid,
  sessions integer not null,
  answers integer not null,
  converged boolean not null,
  primary key (district_id, calibration_id)
);
select distribute('item_calibration');
create index item_calibration_newest on item_calibration (district_id, language, made_at desc);
select protect('item_calibration');

create table item_parameter (
  district_id uuid not null,
  calibration_id uuid not null,
  item_id text not null,
  level double precision not null,
  error double precision not null check (error > 0),
  -- Before this calibration: from the grade that it was written for and the readability engine.
  written_level double precision not null,
  answers integer not null,
  -- How far the answers lie from the curve (root mean squared deviation); null where too few answered.
  rmsd double precision,
  primary key (district_id, calibration_id, item_id),
  constraint parameter_of_calibration foreign key (district_id, calibration_id)
    references item_calibration (district_id, calibration_id) on delete cascade
);
select distribute('item_parameter');
select protect('item_parameter');

create table reading_check (
  district_id uuid not null,
  check_id uuid not null,
  class_id uuid not null,
  language text not null check (language in ('en', 'es')),
  -- The last day on which it can be answered, by the district's clock.
  closes_on date not null,
  -- The whole class, whoever is in it on the day; or those of check_asked.
  asks_all boolean not null default true,
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  closed_by uuid,
  primary key (district_id, check_id),
  constraint check_of_class foreign key (district_id, class_id) references class (district_id, class_id)
);
select distribute('reading_check');
create index reading_check_by_class on reading_check (district_id, class_id, opened_at desc);
create unique index reading_check_open_once on reading_check (district_id, class_id, language) where closed_at is null;
select protect('reading_check');

create table check_asked (
  district_id uuid not null,
  check_id uuid not null,
  learner_id uuid not null,
  primary key (district_id, check_id, learner_id),
  constraint asked_in_check foreign key (district_id, check_id) references reading_check (district_id, check_id) on delete cascade,
  constraint asked_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('check_asked');
select protect('check_asked');

-- One learner's way through one check. Nothing of it but the answers is needed to go on: estimate and next question are worked out anew.
create table check_session (
  district_id uuid not null,
  session_id uuid not null,
  check_id uuid not null,
  learner_id uuid not null,
  language text not null check (language in ('en', 'es')),
  started_at timestamptz not null,
  seed integer not null,
  -- What was known of the reader before, in grades; it chooses where the check begins.
  prior_grade double precision not null,
  prior_error double precision not null check (prior_error > 0),
  -- Items that this learner has seen of late.
  withheld text[] not null default '{}',
  -- Null: by the levels as written.
  calibration_id uuid,
  -- The result, with the curves of the items that it was scored with.
  finished_at timestamptz,
  grade double precision,
  error double precision check (error > 0),
  ended_because text check (ended_because in ('sure', 'length', 'exhausted')),
  scored jsonb,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_because text,
  primary key (district_id, session_id),
  constraint session_of_check foreign key (district_id, check_id) references reading_check (district_id, check_id),
  constraint session_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint scored_with_calibration foreign key (district_id, calibration_id)
    references item_calibration (district_id, calibration_id),
  constraint finished_says_why check ((finished_at is null) = (ended_because is null))
);
select distribute('check_session');
create unique index check_session_once on check_session (district_id, check_id, learner_id) where withdrawn_at is null;
create index check_session_of_learner on check_session (district_id, learner_id, started_at);
select protect('check_session');

-- Answers are only added. Sent twice they count once, by their number.
create table check_answer (
  district_id uuid not null,
  session_id uuid not null,
  number integer not null check (number between 1 and 60),
  learner_id uuid not null,
  item_id text not null,
  -- The choice as written, not as shown; null: "I do not know yet".
  choice integer,
  is_right boolean not null,
  -- What the item measures was read aloud: it does not count as reading.
  heard boolean not null default false,
  seconds double precision not null check (seconds >= 0),
  answered_at timestamptz not null,
  received_at timestamptz not null default now(),
  primary key (district_id, session_id, number),
  constraint answered_once unique (district_id, session_id, item_id),
  constraint answer_in_session foreign key (district_id, session_id)
    references check_session (district_id, session_id) on delete cascade,
  constraint check_answer_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('check_answer');
select protect('check_answer');

-- A device that was handed over: it may do this check and nothing else, until it expires.
create table check_device (
  district_id uuid not null,
  device_id uuid not null,
  check_id uuid not null,
  token_hash bytea not null,
  handed_by uuid not null,
  handed_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (district_id, device_id),
  constraint device_for_check foreign key (district_id, check_id) references reading_check (district_id, check_id) on delete cascade
);
create index check_device_by_token on check_device (token_hash);
select distribute('check_device');
select protect('check_device');

-- Whoever holds a token is asked before any district is known; this tells a token where it leads, and nothing else.
create function find_check_device(hash bytea) returns table (district_id uuid, device_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select d.district_id, d.device_id from check_device d where d.token_hash = hash;
  end;
revoke all on function find_check_device from public;
grant execute on function find_check_device to everyplan_app;

-- How many answers a district has in a language: a number for the page that says where the levels of questions come from.
create function count_check_answers(of_language text) returns integer
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select count(*)::int from check_answer a join check_session s on s.district_id = a.district_id and s.session_id = a.session_id
  where a.district_id = current_district() and s.language = of_language and s.withdrawn_at is null;
end;
revoke all on function count_check_answers from public;
grant execute on function count_check_answers to everyplan_app;
