create table learner_profile (
  district_id uuid not null,
  learner_id uuid not null,
  pace text not null default 'steady' check (pace in ('gentle', 'steady', 'brisk')),
  minutes_per_week integer not null default 90 check (minutes_per_week between 10 and 600),
  updated_at timestamptz not null default now(),
  updated_by uuid,
  primary key (district_id, learner_id),
  constraint profile_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('learner_profile');
select protect('learner_profile');

create table profile_entry (
  district_id uuid not null,
  learner_id uuid not null,
  entry_id uuid not null,
  kind text not null check (kind in ('strength', 'need', 'interest', 'what-works', 'hope')),
  voice text not null check (voice in ('learner', 'family', 'teacher', 'staff')),
  text text not null check (length(trim(text)) > 0),
  language text not null default 'en',
  author_id uuid,
  written_at timestamptz not null default now(),
  primary key (district_id, learner_id, entry_id),
  constraint profile_entry_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('profile_entry');
select protect('profile_entry');
