-- What a step is in its week: how much it matters, what it is for, the ways to choose from, how it came to be done and where it came from.
alter table step
  add column importance text not null default 'should' check (importance in ('must', 'should', 'could', 'choice')),
  -- Of a drafted step that needs no material: which of the ways to work at a goal it is.
  add column own text,
  -- The standard, or the school's own skill, that it is for: what stays known of it when its goal changes.
  add column about_id uuid,
  -- Whose words the title is: null means the draft's, which each reader gets in the own language.
  add column titled_by uuid,
  -- Of a choice: the ways to do it. `chosen` is the place of the one that the learner took; like a tick it is no part of a version.
  add column options jsonb not null default '[]',
  add column chosen smallint,
  add column photo_id uuid,
  add column carried_from uuid,
  add constraint choice_is_of_the_options check (chosen is null or (chosen >= 0 and chosen < jsonb_array_length(options))),
  add constraint photo_is_of_something_done check (photo_id is null or done_at is not null);
update step set titled_by = edited_by where resource_id is null;
update step set about_id = coalesce(goal.standard_id, goal.skill_id) from goal
  where goal.district_id = step.district_id and goal.plan_id = step.plan_id and goal.goal_id = step.goal_id and step.edited_by is null;

-- What a learner would like to do in a week. It becomes a step when a teacher says yes, and stays readable with the answer either way.
create table step_proposal (
  district_id uuid not null,
  plan_id uuid not null,
  proposal_id uuid not null,
  learner_id uuid not null,
  week_id uuid not null,
  goal_id uuid,
  kind text not null,
  title text not null check (length(trim(title)) > 0),
  minutes integer not null check (minutes between 1 and 240),
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  decision text check (decision in ('accepted', 'declined')),
  word text check (length(trim(word)) > 0),
  decided_by uuid,
  decided_at timestamptz,
  step_id uuid,
  primary key (district_id, plan_id, proposal_id),
  constraint decision_has_an_author check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  constraint declined_with_a_word check (decision <> 'declined' or word is not null),
  constraint proposal_for_week foreign key (district_id, plan_id, week_id) references week (district_id, plan_id, week_id) on delete cascade,
  constraint proposal_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
create index step_proposal_by_week on step_proposal (district_id, plan_id, week_id);
select distribute('step_proposal');
select protect('step_proposal');

-- What somebody decided about a step that a week ended without. Nothing is carried by itself.
create table step_carry_over (
  district_id uuid not null,
  plan_id uuid not null,
  step_id uuid not null,
  learner_id uuid not null,
  decision text not null check (decision in ('carry', 'drop', 'later')),
  -- The step that it became.
  new_step_id uuid,
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  primary key (district_id, plan_id, step_id),
  constraint carried_becomes_a_step check ((decision = 'carry') = (new_step_id is not null)),
  constraint carry_over_of_step foreign key (district_id, plan_id, step_id) references step (district_id, plan_id, step_id) on delete cascade,
  constraint carry_over_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('step_carry_over');
select protect('step_carry_over');

-- A teacher's own word for a learner's pace, beside the computed one. One at a time; the earlier ones stay to be read.
create table pace_judgement (
  district_id uuid not null,
  learner_id uuid not null,
  judgement_id uuid not null,
  word text not null check (word in ('behind', 'on', 'ahead')),
  reason text not null check (length(trim(reason)) > 0),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  expires_on date not null,
  withdrawn_at timestamptz,
  primary key (district_id, learner_id, judgement_id),
  constraint pace_judgement_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('pace_judgement');
select protect('pace_judgement', 'select, insert, update');

-- A class may be drafted for the week to come while this one still runs.
alter table draft_run add column starts_on date;
