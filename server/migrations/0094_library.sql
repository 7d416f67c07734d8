-- The library: how a text is known again, what corrections teach, and who changed what.

alter table text
  -- What was read, whole, and its pages alone: the same file twice changes nothing, and the same words under another name are found.
  add column source_hash text not null default '',
  add column content_hash text not null default '',
  -- What this district's corrections of such texts have taught: added to the measure of those that nobody corrected, in grades.
  add column bias double precision not null default 0,
  add column bias_corrections integer not null default 0,
  -- Somebody gave it another title, topic or licence: a newer file of the same text leaves these as they are.
  add column edited_by uuid,
  add column edited_at timestamptz,
  add column retired_by uuid;
create index text_content on text (district_id, content_hash);

-- Every correction of a level, kept with its reason also when it is taken back. The one in force stands on the text as well.
create table text_correction (
  district_id uuid not null,
  text_id uuid not null,
  correction_id uuid not null,
  grade double precision not null check (grade between 0 and 16),
  because text not null check (length(because) between 1 and 500),
  corrected_by uuid not null,
  corrected_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  primary key (district_id, text_id, correction_id),
  constraint correction_of_text foreign key (district_id, text_id) references text (district_id, text_id)
);
select distribute('text_correction');
select protect('text_correction');

-- The starter library that a district has, by the hash of all its files: a start looks no further where nothing changed.
create table starter_library (
  district_id uuid primary key references district (district_id),
  hash text not null,
  loaded_at timestamptz not null default now()
);
select distribute('starter_library');
select protect('starter_library');
