-- A goal in full: how far away, how it is measured, until when, what helps, who stands beside the learner, what comes next.
alter table goal
  add column horizon text not null default 'short' check (horizon in ('short', 'long')),
  -- A short-term goal may stand below a long-term one of the same plan.
  add column parent_goal_id uuid,
  -- {kind: number | mastery | scale, baseline, target, …}: the server's StoredMeasure.
  add column measure jsonb,
  add column due_on date,
  add column strategies text[] not null default '{}',
  add column supports text[] not null default '{}',
  add column champion_id uuid,
  add column next_step text check (length(trim(next_step)) > 0),
  -- Why a person set it aside.
  add column state_reason text check (length(trim(state_reason)) > 0),
  -- Whose words the title is: null means the draft's, which each reader gets in the own language.
  add column titled_by uuid,
  -- An adult who proposed it; it is marked so until the learner accepts it.
  add column suggested_by uuid,
  add constraint goal_below_goal foreign key (district_id, plan_id, parent_goal_id) references goal (district_id, plan_id, goal_id),
  add constraint short_goals_below_long_ones check (parent_goal_id is null or horizon = 'short'),
  add constraint champion_of_goal foreign key (district_id, champion_id) references person (district_id, person_id);

update goal set titled_by = edited_by where edited_by is not null and not exists (
  select from standard_wording w where w.district_id = goal.district_id and w.standard_id = goal.standard_id and w.i_can = goal.title);

-- That the learner took on a goal which somebody suggested. Beside the versions: saying yes to a goal changes nothing in the plan.
create table goal_acceptance (
  district_id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  learner_id uuid not null,
  accepted_at timestamptz not null default now(),
  primary key (district_id, plan_id, goal_id),
  constraint acceptance_of_goal foreign key (district_id, plan_id, goal_id) references goal (district_id, plan_id, goal_id) on delete cascade,
  constraint acceptance_by_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('goal_acceptance');
select protect('goal_acceptance', 'select, insert, delete');

-- Progress entered by hand, for a goal that is measured by a number or on a scale.
create table goal_reading (
  district_id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  reading_id uuid not null,
  learner_id uuid not null,
  value double precision not null,
  read_on date not null,
  note text check (length(trim(note)) > 0),
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (district_id, plan_id, goal_id, reading_id),
  constraint reading_of_goal foreign key (district_id, plan_id, goal_id) references goal (district_id, plan_id, goal_id),
  constraint reading_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('goal_reading');
select protect('goal_reading', 'select, insert, delete');

-- A plan ends done, or is set aside with a reason; while it is active, it is looked at again by a date.
alter table plan drop constraint plan_state_check;
alter table plan
  add constraint plan_state_check check (state in ('draft', 'in-review', 'active', 'done', 'set-aside')),
  add column state_reason text check (length(trim(state_reason)) > 0),
  add column review_due_on date,
  add constraint set_aside_has_a_reason check (state <> 'set-aside' or state_reason is not null);
