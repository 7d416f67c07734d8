-- One learner reads aloud, an adult marks. The passage is kept as it was read: a text that is brought in anew moves no mark. A draft is saved
-- whole again and again; what was finished keeps each of its earlier states.
create table running_record (
  district_id uuid not null references district (district_id),
  learner_id uuid not null,
  -- Made on the device, so that what is sent twice counts once.
  record_id uuid not null,
  -- Null: a text pasted for this, or a book in the hand.
  text_id uuid,
  title text not null check (length(title) between 1 and 300),
  language text not null check (language in ('en', 'es')),
  -- Empty for a book in the hand: then only counts are kept.
  passage text not null default '',
  -- The text's grade and standard error when it was read; null where nobody knows.
  text_grade double precision,
  text_error double precision check (text_error >= 0),
  way text not null check (way in ('screen', 'paper')),
  read_on date not null,
  started_by uuid,
  started_at timestamptz not null default now(),
  -- Marks, last word, expression, retelling, answers, note: as the contract has them.
  content jsonb not null,
  saved_at timestamptz not null default now(),
  -- What the content comes to, written when it is finished.
  words integer check (words > 0),
  errors integer check (errors between 0 and words),
  self_corrections integer check (self_corrections >= 0),
  correct_words integer check (correct_words between 0 and words),
  seconds double precision check (seconds > 0),
  finished_at timestamptz,
  finished_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_because text,
  primary key (district_id, learner_id, record_id),
  constraint record_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint record_of_text foreign key (district_id, text_id) references text (district_id, text_id),
  constraint finished_has_counts check (finished_at is null or (words is not null and errors is not null and self_corrections is not null)),
  constraint level_with_error check ((text_grade is null) = (text_error is null))
);
select distribute('running_record');
create index running_record_by_day on running_record (district_id, learner_id, read_on);
select protect('running_record');

-- What a finished record said before it was corrected.
create table running_record_version (
  district_id uuid not null,
  learner_id uuid not null,
  record_id uuid not null,
  version integer not null,
  content jsonb not null,
  words integer not null,
  errors integer not null,
  self_corrections integer not null,
  seconds double precision,
  replaced_by uuid,
  replaced_at timestamptz not null default now(),
  because text not null default '',
  primary key (district_id, learner_id, record_id, version),
  constraint version_of_record foreign key (district_id, learner_id, record_id)
    references running_record (district_id, learner_id, record_id) on delete cascade
);
select distribute('running_record_version');
select protect('running_record_version', 'select, insert, delete');
