-- A profile's entry has a kind, a voice, a circle that may read it, the school year that it speaks of, and every wording that it ever had.

alter table profile_entry
  drop constraint profile_entry_kind_check,
  drop constraint profile_entry_text_check,
  -- A support of the pick list, or the tag of a language (BCP 47).
  add column code text,
  add column visibility text not null default 'family',
  -- The calendar year in which the school year ends, as rosters name it.
  add column school_year integer not null default extract(year from now()) + (extract(month from now()) >= 7)::int,
  add column source text not null default 'written',
  add column revision integer not null default 1,
  add column retired_at timestamptz,
  add column retired_by uuid,
  add constraint profile_kind check (kind in ('strength', 'need', 'interest', 'what-works', 'what-helped', 'pace', 'support', 'language',
    'hope', 'trusted-adult', 'health')),
  add constraint profile_entry_says_something check (length(trim(text)) > 0 or code is not null),
  add constraint profile_code_of_kind check (code is null or (kind in ('support', 'language') and code ~ '^[A-Za-z0-9-]{2,40}$')),
  add constraint profile_visibility check (visibility in ('mentor', 'teachers', 'family', 'need-to-know')),
  add constraint profile_health_is_need_to_know check (kind <> 'health' or visibility = 'need-to-know'),
  add constraint profile_evidence_is_staffs check (kind <> 'what-helped' or voice in ('teacher', 'staff')),
  add constraint profile_source check (source in ('written', 'quick-note', 'survey', 'questionnaire')),
  add constraint profile_school_year check (school_year between 1990 and 2200);
update profile_entry set school_year = extract(year from written_at) + (extract(month from written_at) >= 7)::int;
alter table profile_entry alter column school_year drop default;

-- Each wording that an entry had before, as it stood when it was changed.
create table profile_wording (
  district_id uuid not null,
  learner_id uuid not null,
  entry_id uuid not null,
  revision integer not null,
  text text not null,
  code text,
  language text not null,
  visibility text not null,
  author_id uuid,
  written_at timestamptz not null,
  primary key (district_id, learner_id, entry_id, revision),
  constraint wording_of_entry foreign key (district_id, learner_id, entry_id)
    references profile_entry (district_id, learner_id, entry_id) on delete cascade
);
select distribute('profile_wording');
select protect('profile_wording', 'select, insert, delete');

-- Who needs to know: the named list of a restricted entry. Its author reads it too.
create table profile_reader (
  district_id uuid not null,
  learner_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  named_by uuid,
  named_at timestamptz not null default now(),
  primary key (district_id, learner_id, entry_id, person_id),
  constraint reader_of_entry foreign key (district_id, learner_id, entry_id)
    references profile_entry (district_id, learner_id, entry_id) on delete cascade,
  constraint reader_is_a_person foreign key (district_id, person_id) references person (district_id, person_id) on delete cascade
);
select distribute('profile_reader');
select protect('profile_reader');

-- Another voice says that it sees the same, or sees it differently.
create table profile_stance (
  district_id uuid not null,
  learner_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  voice text not null check (voice in ('learner', 'family', 'teacher', 'staff')),
  agrees boolean not null,
  taken_at timestamptz not null default now(),
  primary key (district_id, learner_id, entry_id, person_id),
  constraint stance_on_entry foreign key (district_id, learner_id, entry_id)
    references profile_entry (district_id, learner_id, entry_id) on delete cascade,
  constraint stance_of_person foreign key (district_id, person_id) references person (district_id, person_id) on delete cascade
);
select distribute('profile_stance');
select protect('profile_stance');

-- What was decided of an earlier year's entry in a school year: kept on, to be asked again, or retired.
create table profile_carry_over (
  district_id uuid not null,
  learner_id uuid not null,
  entry_id uuid not null,
  school_year integer not null,
  decision text not null check (decision in ('keep', 'ask', 'retire')),
  -- The year that the entry spoke of before, so that the decision can be taken back.
  from_year integer not null,
  decided_by uuid,
  decided_at timestamptz not null default now(),
  primary key (district_id, learner_id, entry_id, school_year),
  constraint carry_over_of_entry foreign key (district_id, learner_id, entry_id)
    references profile_entry (district_id, learner_id, entry_id) on delete cascade
);
select distribute('profile_carry_over');
select protect('profile_carry_over');
