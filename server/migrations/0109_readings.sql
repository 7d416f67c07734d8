-- What a reading leaves: the answers as they were chosen, when the vote came, and who wrote it down where it was read on paper.
-- [{ "number": 1, "choice": 0 }, …]; the first answers stay.
alter table reading add column answers jsonb;
alter table reading add column voted_at timestamptz;
alter table reading add column recorded_by uuid;
create index reading_by_day on reading (district_id, learner_id, last_at desc);

-- What a learner notes on a page: for the learner and the adults who teach them.
create table reading_note (
  district_id uuid not null references district (district_id),
  learner_id uuid not null,
  note_id uuid not null,
  text_id uuid not null,
  page integer not null check (page between 1 and 2000),
  note text not null check (length(note) between 1 and 2000),
  written_at timestamptz not null,
  primary key (district_id, learner_id, note_id),
  constraint note_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint note_on_text foreign key (district_id, text_id) references text (district_id, text_id)
);
select distribute('reading_note');
select protect('reading_note');
