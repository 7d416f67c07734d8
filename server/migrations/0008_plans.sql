-- Small things to do, that a week's steps are made of.
create table resource (
  district_id uuid not null references district (district_id),
  resource_id uuid not null,
  kind text not null check (kind in ('practice', 'lesson', 'game', 'project', 'conference', 'reading', 'partner')),
  title jsonb not null,
  description jsonb not null default '{}',
  minutes integer not null check (minutes between 1 and 240),
  needs_device boolean not null default false,
  source_id text not null,
  active boolean not null default true,
  primary key (district_id, resource_id),
  constraint resource_source_once unique (district_id, source_id)
);
select distribute('resource');
select protect('resource');

create table resource_standard (
  district_id uuid not null,
  standard_id uuid not null,
  resource_id uuid not null,
  primary key (district_id, standard_id, resource_id),
  constraint alignment_of_resource foreign key (district_id, resource_id) references resource (district_id, resource_id) on delete cascade,
  constraint alignment_to_standard foreign key (district_id, standard_id) references standard (district_id, standard_id) on delete cascade
);
select distribute('resource_standard');
select protect('resource_standard');

-- One living plan a learner. version counts every change and guards against lost updates.
create table plan (
  district_id uuid not null,
  plan_id uuid not null,
  learner_id uuid not null,
  version integer not null default 1,
  state text not null default 'draft' check (state in ('draft', 'in-review', 'active')),
  drafted_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (district_id, plan_id),
  constraint one_plan_each unique (district_id, learner_id),
  constraint plan_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('plan');
select protect('plan');

create table goal (
  district_id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  position integer not null,
  standard_id uuid,
  skill_id uuid,
  title text not null check (length(trim(title)) > 0),
  because jsonb not null default '[]',
  state text not null default 'open' check (state in ('open', 'reached', 'set-aside')),
  -- Who last wrote it: null means the draft did. A redraft leaves a person's words alone.
  edited_by uuid,
  edited_at timestamptz,
  primary key (district_id, plan_id, goal_id),
  constraint goal_of_plan foreign key (district_id, plan_id) references plan (district_id, plan_id) on delete cascade,
  constraint goal_towards_standard foreign key (district_id, standard_id) references standard (district_id, standard_id),
  constraint goal_towards_skill foreign key (district_id, skill_id) references skill (district_id, skill_id)
);
select distribute('goal');
select protect('goal');

create table week (
  district_id uuid not null,
  plan_id uuid not null,
  week_id uuid not null,
  starts_on date not null,
  minutes_available integer not null check (minutes_available >= 0),
  because jsonb not null default '[]',
  primary key (district_id, plan_id, week_id),
  constraint one_week_each unique (district_id, plan_id, starts_on),
  constraint week_of_plan foreign key (district_id, plan_id) references plan (district_id, plan_id) on delete cascade
);
select distribute('week');
select protect('week');

create table step (
  district_id uuid not null,
  plan_id uuid not null,
  week_id uuid not null,
  step_id uuid not null,
  goal_id uuid,
  resource_id uuid,
  position integer not null,
  kind text not null,
  title text not null check (length(trim(title)) > 0),
  minutes integer not null check (minutes between 1 and 240),
  because jsonb not null default '[]',
  edited_by uuid,
  edited_at timestamptz,
  done_at timestamptz,
  done_by uuid,
  primary key (district_id, plan_id, step_id),
  constraint step_of_week foreign key (district_id, plan_id, week_id) references week (district_id, plan_id, week_id) on delete cascade,
  constraint step_towards_goal foreign key (district_id, plan_id, goal_id) references goal (district_id, plan_id, goal_id)
);
create index step_by_week on step (district_id, plan_id, week_id);
select distribute('step');
select protect('step');

-- Every version is kept as it was, whoever made it.
create table plan_version (
  district_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  reason text not null check (reason in ('drafted', 'redrafted', 'edited', 'undone')),
  content jsonb not null,
  author_id uuid,
  made_at timestamptz not null default now(),
  primary key (district_id, plan_id, version),
  constraint version_of_plan foreign key (district_id, plan_id) references plan (district_id, plan_id) on delete cascade
);
select distribute('plan_version');
select protect('plan_version', 'select, insert');
create trigger plan_version_append_only before update on plan_version
  for each row execute function forbid_change();

create table plan_approval (
  district_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  voice text not null check (voice in ('teacher', 'learner')),
  approved_by uuid not null,
  approved_at timestamptz not null default now(),
  primary key (district_id, plan_id, version, voice),
  constraint approval_of_version foreign key (district_id, plan_id, version) references plan_version (district_id, plan_id, version) on delete cascade
);
select distribute('plan_approval');
select protect('plan_approval', 'select, insert, delete');

create table draft_run (
  district_id uuid not null references district (district_id),
  draft_run_id uuid not null,
  scope jsonb not null,
  state text not null check (state in ('waiting', 'drafting', 'done', 'failed')),
  learners_done integer not null default 0,
  learners_total integer,
  started_by uuid,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (district_id, draft_run_id)
);
select distribute('draft_run');
select protect('draft_run');

-- A session keeps its plan of a foreign key's check until the table's statistics change. Made while a table is nearly empty, it would read
-- the whole table for each row of a first draft; so the drafting of many says when its tables have grown.
create function refresh_plan_statistics() returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  analyze plan, goal, week, step;
end $$;
revoke all on function refresh_plan_statistics() from public;
grant execute on function refresh_plan_statistics() to everyplan_app;
