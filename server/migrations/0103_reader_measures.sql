-- What is said beside a measure, where it came in, and what a reading taught about its text.

alter table reader_measure
  -- Why a teacher judges so; empty for tests.
  add column because text not null default '' check (length(because) <= 500),
  -- The import that brought it.
  add column import_id uuid;
create index reader_measure_by_import on reader_measure (district_id, import_id) where import_id is not null;

-- What one reading says of its text, as a measure beside the others (grade and standard error), so that it can be taken out again when the
-- reading turns out to have been something else. The text's own level is its base and all of these together.
create table text_lesson (
  district_id uuid not null references district (district_id),
  learner_id uuid not null,
  reading_id uuid not null,
  text_id uuid not null,
  grade double precision not null,
  error double precision not null check (error > 0),
  -- False while its measure is withdrawn.
  counts boolean not null default true,
  learned_at timestamptz not null default now(),
  primary key (district_id, learner_id, reading_id),
  constraint lesson_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint lesson_of_text foreign key (district_id, text_id) references text (district_id, text_id)
);
select distribute('text_lesson');
select protect('text_lesson');
