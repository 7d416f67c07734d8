-- Pilots: a class tries something small for some weeks, and what learners leave anyway says whether it helped.

create table pilot (
  district_id uuid not null references district (district_id),
  pilot_id uuid not null,
  kind text not null check (kind in ('just-right-texts')),
  class_id uuid not null,
  -- Chosen by a person beside it; null: before and after alone.
  comparison_class_id uuid,
  -- In which words a minute and readers are measured.
  language text not null check (language in ('en', 'es')),
  starts_on date not null,
  weeks integer not null check (weeks between 2 and 12),
  problem text not null check (length(problem) between 1 and 600),
  -- What would count as a win, in words and as words correct a minute gained: settled before the start.
  win text not null check (length(win) between 1 and 600),
  worthwhile double precision not null check (worthwhile between 1 and 100),
  planned_by uuid not null,
  planned_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  -- Mirrors pilot_decision, so that a class has one pilot of a kind open at a time.
  ended_at timestamptz,
  primary key (district_id, pilot_id),
  constraint pilot_of_class foreign key (district_id, class_id) references class (district_id, class_id),
  constraint pilot_beside_class foreign key (district_id, comparison_class_id) references class (district_id, class_id),
  constraint pilot_beside_another check (comparison_class_id <> class_id)
);
select distribute('pilot');
create unique index pilot_open_once on pilot (district_id, class_id, kind) where withdrawn_at is null and ended_at is null;
select protect('pilot');

-- What each learner of both classes could do at the start. A row stays as it was taken; what was missing may come in the first week.
create table pilot_baseline (
  district_id uuid not null,
  pilot_id uuid not null,
  learner_id uuid not null,
  class_id uuid not null,
  taken_on date not null,
  -- Words correct a minute of a running record, which counts as long as it is not withdrawn.
  pace double precision check (pace >= 0),
  record_id uuid,
  -- The reader's grade as of the start and its standard error; null where nothing was ever measured.
  grade double precision,
  error double precision check (error > 0),
  primary key (district_id, pilot_id, learner_id),
  constraint baseline_of_pilot foreign key (district_id, pilot_id) references pilot (district_id, pilot_id) on delete cascade,
  constraint baseline_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint pace_of_record check ((pace is null) = (record_id is null)),
  constraint grade_with_error check ((grade is null) = (error is null))
);
select distribute('pilot_baseline');
select protect('pilot_baseline');

-- How a pilot ended, with the reason. Taken back, not changed.
create table pilot_decision (
  district_id uuid not null,
  pilot_id uuid not null,
  decision_id uuid not null,
  decision text not null check (decision in ('adopt', 'adapt', 'stop')),
  learnt text not null check (length(learnt) between 1 and 600),
  next_step text not null default '' check (length(next_step) <= 600),
  decided_by uuid not null,
  decided_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  primary key (district_id, pilot_id, decision_id),
  constraint decision_of_pilot foreign key (district_id, pilot_id) references pilot (district_id, pilot_id) on delete cascade
);
select distribute('pilot_decision');
create unique index pilot_decided_once on pilot_decision (district_id, pilot_id) where undone_at is null;
select protect('pilot_decision');
