-- What a school asks of every plan. `draft` is what is being written; plans follow the version that was published last.
create table plan_template (
  district_id uuid not null references district (district_id),
  template_id uuid not null,
  -- Null: for every school of the district that has none of its own.
  school_id uuid,
  name text not null check (length(trim(name)) > 0),
  state text not null default 'draft' check (state in ('draft', 'published', 'retired')),
  draft jsonb not null,
  -- Counts every change of the draft and guards against lost updates.
  revision integer not null default 1,
  published_version integer,
  changed_at timestamptz not null default now(),
  changed_by uuid,
  primary key (district_id, template_id),
  constraint template_of_school foreign key (district_id, school_id) references school (district_id, school_id),
  constraint published_template_has_a_version check (state <> 'published' or published_version is not null)
);
create unique index one_published_template_each on plan_template (district_id, school_id) nulls not distinct where state = 'published';
select distribute('plan_template');
select protect('plan_template', 'select, insert, update');

create table plan_template_version (
  district_id uuid not null,
  template_id uuid not null,
  version integer not null,
  content jsonb not null,
  published_at timestamptz not null default now(),
  published_by uuid,
  primary key (district_id, template_id, version),
  constraint version_of_template foreign key (district_id, template_id) references plan_template (district_id, template_id)
);
select distribute('plan_template_version');
select protect('plan_template_version', 'select, insert');
create trigger plan_template_version_append_only before update or delete on plan_template_version
  for each row execute function forbid_change();

-- What stands in a plan under an item of a template, with the item as it was asked: it stays readable when the template moves on.
create table plan_answer (
  district_id uuid not null,
  plan_id uuid not null,
  item_id uuid not null,
  learner_id uuid not null,
  item jsonb not null,
  value jsonb not null,
  answered_by uuid,
  answered_at timestamptz not null default now(),
  primary key (district_id, plan_id, item_id),
  constraint answer_in_plan foreign key (district_id, plan_id) references plan (district_id, plan_id) on delete cascade,
  constraint answer_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('plan_answer');
select protect('plan_answer');

alter table plan_approval drop constraint plan_approval_voice_check;
alter table plan_approval
  add constraint plan_approval_voice_check check (voice in ('learner', 'teacher', 'family', 'principal'));
