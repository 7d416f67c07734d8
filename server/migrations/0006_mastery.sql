-- Append-only. evidence_id is a UUIDv7, so that the primary key is also the order in which a learner's evidence arrived.
create table evidence (
  district_id uuid not null,
  learner_id uuid not null,
  evidence_id uuid not null,
  skill_id uuid not null,
  problem text,
  score real not null check (score between 0 and 1),
  occurred_at timestamptz,
  -- Where a file gives an order but no time: the place in the learner's history.
  sequence double precision,
  recorded_at timestamptz not null default now(),
  source text not null check (source in ('import', 'practice', 'conference', 'observation', 'work-sample')),
  import_id uuid,
  recorded_by uuid,
  note text,
  primary key (district_id, learner_id, evidence_id),
  constraint evidence_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint evidence_of_skill foreign key (district_id, skill_id) references skill (district_id, skill_id)
);
select distribute('evidence');
select protect('evidence', 'select, insert');
create trigger evidence_append_only before update or delete on evidence
  for each row execute function forbid_change();

-- Evidence that no longer counts, by whom and why: one import or one piece.
create table evidence_retraction (
  district_id uuid not null references district (district_id),
  retraction_id uuid not null,
  import_id uuid,
  learner_id uuid,
  evidence_id uuid,
  reason text not null,
  retracted_by uuid,
  retracted_at timestamptz not null default now(),
  primary key (district_id, retraction_id),
  constraint retracts_one_thing check ((import_id is null) <> (evidence_id is null))
);
create index evidence_retraction_by_import on evidence_retraction (district_id, import_id);
create index evidence_retraction_by_evidence on evidence_retraction (district_id, evidence_id);
select distribute('evidence_retraction');
select protect('evidence_retraction', 'select, insert');

create table estimate (
  district_id uuid not null,
  learner_id uuid not null,
  skill_id uuid not null,
  mastery real not null check (mastery between 0 and 1),
  low real not null check (low between 0 and 1),
  high real not null check (high between 0 and 1),
  opportunities integer not null check (opportunities >= 0),
  correct real not null check (correct >= 0),
  as_of timestamptz,
  model text not null,
  because jsonb not null default '[]',
  primary key (district_id, learner_id, skill_id),
  constraint estimate_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint estimate_of_skill foreign key (district_id, skill_id) references skill (district_id, skill_id),
  constraint interval_holds_mastery check (low <= mastery and mastery <= high)
);
select distribute('estimate');
select protect('estimate');

-- Whose estimates were made, by which model and when. Its row is locked while a learner's estimates are made anew, so that two who do it
-- at once follow each other, and the second one sees the first one's evidence.
create table estimating (
  district_id uuid not null,
  learner_id uuid not null,
  model text not null,
  estimated_at timestamptz not null,
  primary key (district_id, learner_id),
  constraint estimating_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('estimating');
select protect('estimating', 'select, insert, update');

-- A model fitted to the district's own evidence; the newest is in use. Skills are known to it by their number.
create table tracing_model (
  district_id uuid not null references district (district_id),
  model_id uuid not null,
  name text not null,
  content bytea not null,
  -- The hashes of the problems' texts, ascending, 8 bytes each: a problem's place here is its number in the model.
  problems bytea not null,
  answers integer not null check (answers > 0),
  learners integer not null check (learners > 0),
  -- How well the learners who were kept out of the fit were foretold: {before, after}.
  judged jsonb not null,
  fitted_at timestamptz not null,
  primary key (district_id, model_id)
);
select distribute('tracing_model');
select protect('tracing_model', 'select, insert, delete');

create table fit_run (
  district_id uuid not null references district (district_id),
  fit_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'fitting', 'rebuilding', 'done', 'failed', 'cancelled')),
  progress_done integer not null default 0,
  progress_total integer,
  outcome text check (outcome in ('kept', 'no-better', 'too-little-evidence')),
  answers integer,
  judged jsonb,
  model_id uuid,
  started_by uuid,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (district_id, fit_id),
  constraint fit_ends_with_an_outcome check ((state = 'done') = (outcome is not null))
);
create unique index one_fit_at_a_time on fit_run (district_id) where state in ('waiting', 'reading', 'fitting', 'rebuilding');
select distribute('fit_run');
select protect('fit_run', 'select, insert, update');
