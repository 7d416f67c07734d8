-- Reading: the library, what is known of readers, and what they read.

-- A text of the library. The measured level stays as it was measured; a teacher's correction and what readers' votes teach stand beside it.
-- Levels are US school grades (0 is kindergarten), errors standard errors in grades.
create table text (
  district_id uuid not null references district (district_id),
  text_id uuid not null,
  -- What it is known by where it came from, so that the same import twice changes nothing.
  source_key text not null,
  source text not null check (source in ('starter', 'import', 'paste')),
  title text not null check (length(title) between 1 and 300),
  language text not null check (language in ('en', 'es')),
  kind text check (kind in ('story', 'fact', 'poem', 'play')),
  topics text[] not null default '{}',
  -- Who wrote, drew, translated it: [{ "role": "author", "name": "…" }].
  credits jsonb not null default '[]',
  licence text not null,
  licence_url text,
  -- Words that must go with it wherever it is shown, as its footer has them.
  attribution text not null default '',
  source_url text,
  -- The pages as plain text, in order: ["…", "…"].
  pages jsonb not null,
  words integer not null,
  sentences integer not null,
  measured_grade double precision not null,
  measured_error double precision not null check (measured_error >= 0),
  -- What the engine said beside the grade: hard words, reasons, formulas.
  measure jsonb not null,
  -- A teacher's correction, kept with its reason.
  corrected_grade double precision,
  corrected_by uuid,
  corrected_at timestamptz,
  corrected_because text,
  -- The level in use: measure, correction and votes taken together.
  grade double precision not null,
  error double precision not null check (error >= 0),
  -- How many readings (votes, checks, running records) have moved it.
  readings integer not null default 0,
  search tsvector not null,
  added_by uuid,
  added_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (district_id, text_id),
  constraint text_source_once unique (district_id, source_key)
);
select distribute('text');
create index text_search on text using gin (search);
create index text_grade on text (district_id, language, grade) where retired_at is null;
select protect('text');

-- Three questions that ask whether a text was understood. Texts that come without get theirs made out of the text when they are brought in.
create table text_question (
  district_id uuid not null,
  text_id uuid not null,
  number integer not null check (number between 1 and 20),
  kind text not null check (kind in ('literal', 'inference', 'word', 'cloze')),
  stem text not null,
  choices jsonb not null,
  right_choice integer not null,
  because text not null default '',
  primary key (district_id, text_id, number),
  constraint question_of_text foreign key (district_id, text_id) references text (district_id, text_id)
);
select distribute('text_question');
select protect('text_question');

-- Whatever says how well somebody reads, on one scale: append-only, a mistake is withdrawn with a reason.
create table reader_measure (
  district_id uuid not null references district (district_id),
  learner_id uuid not null,
  measure_id uuid not null,
  -- 'running-record', 'check', 'reading', 'teacher', or an external measure: 'lexile', 'fp', 'star', 'dibels', 'map'.
  source text not null check (source in ('running-record', 'check', 'reading', 'teacher', 'lexile', 'fp', 'star', 'dibels', 'map')),
  language text not null check (language in ('en', 'es')),
  -- The grade of texts that are read with 90 % accuracy half of the time, and its standard error.
  grade double precision not null,
  error double precision not null check (error > 0),
  measured_on date not null,
  -- What it was in its own unit ('M', '540L', '92 wcpm'), for whoever asks where the grade came from.
  as_given text not null default '',
  -- The running record, check or reading behind it.
  origin_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_because text,
  primary key (district_id, learner_id, measure_id),
  constraint measure_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('reader_measure');
create index reader_measure_by_day on reader_measure (district_id, learner_id, measured_on);
create unique index reader_measure_once on reader_measure (district_id, learner_id, origin_id) where origin_id is not null and withdrawn_at is null;
select protect('reader_measure');

-- One learner reads one text: from the choice to the vote. `reading_id` is made on the device, so that what is sent twice counts once.
create table reading (
  district_id uuid not null references district (district_id),
  learner_id uuid not null,
  reading_id uuid not null,
  text_id uuid not null,
  way text not null default 'screen' check (way in ('screen', 'paper')),
  started_at timestamptz not null,
  last_at timestamptz not null,
  -- The page reached, from 1, and the seconds spent with it open.
  page integer not null default 1,
  seconds integer not null default 0,
  finished_at timestamptz,
  vote text check (vote in ('too-easy', 'just-right', 'too-hard')),
  asked integer,
  answered_right integer,
  primary key (district_id, learner_id, reading_id),
  constraint reading_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint reading_of_text foreign key (district_id, text_id) references text (district_id, text_id)
);
select distribute('reading');
create index reading_by_text on reading (district_id, text_id);
select protect('reading');
