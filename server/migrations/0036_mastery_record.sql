-- What a piece of evidence carries, and which pieces were entered together, so that they can be taken back together.
alter table evidence add column attachment_id uuid, add column entry_id uuid;
alter table evidence add constraint evidence_carries_own_attachment
  foreign key (district_id, learner_id, attachment_id) references attachment (district_id, learner_id, attachment_id);
create index evidence_by_attachment on evidence (district_id, learner_id, attachment_id) where attachment_id is not null;
create index evidence_by_entry on evidence (district_id, entry_id) where entry_id is not null;

-- How a school says where mastery lies: levels from the lowest to the highest, each from a probability on. The newest of a school holds;
-- a school without one has the default. It changes words, never estimates.
create table mastery_scale (
  district_id uuid not null references district (district_id),
  scale_id uuid not null,
  school_id uuid not null,
  levels jsonb not null,
  meets_from integer not null,
  set_by uuid,
  set_at timestamptz not null default now(),
  primary key (district_id, scale_id),
  constraint scale_of_school foreign key (district_id, school_id) references school (district_id, school_id),
  constraint three_to_six_levels check (jsonb_array_length(levels) between 3 and 6),
  constraint meets_within_levels check (meets_from between 2 and jsonb_array_length(levels))
);
create index mastery_scale_by_school on mastery_scale (district_id, school_id, scale_id desc);
select distribute('mastery_scale');
select protect('mastery_scale', 'select, insert');
create trigger mastery_scale_append_only before update or delete on mastery_scale
  for each row execute function forbid_change();

-- What a teacher judges, beside the estimate and above it until its last day or until it is taken back. Kept as a place on the
-- probability scale, so that a school that changes its levels can still read it, and with the words of its day.
create table mastery_judgement (
  district_id uuid not null,
  learner_id uuid not null,
  judgement_id uuid not null,
  standard_id uuid,
  skill_id uuid,
  mastery real not null check (mastery between 0 and 1),
  level_name jsonb not null,
  reason text not null check (length(trim(reason)) between 1 and 500),
  until date,
  judged_by uuid not null,
  judged_at timestamptz not null default now(),
  taken_back_by uuid,
  taken_back_at timestamptz,
  primary key (district_id, learner_id, judgement_id),
  constraint judgement_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint judgement_of_standard foreign key (district_id, standard_id) references standard (district_id, standard_id),
  constraint judgement_of_skill foreign key (district_id, skill_id) references skill (district_id, skill_id),
  constraint judges_one_thing check ((standard_id is null) <> (skill_id is null)),
  constraint taken_back_by_somebody check ((taken_back_by is null) = (taken_back_at is null))
);
select distribute('mastery_judgement');
select protect('mastery_judgement', 'select, insert, update');
