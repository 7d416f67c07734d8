-- A talk of a learner and an adult about the plan: planned for a day, then held or cancelled.
create table check_in (
  district_id uuid not null,
  learner_id uuid not null,
  check_in_id uuid not null,
  adult_id uuid not null,
  day date not null,
  -- By the district's clock; null: some time of that day.
  at_time time,
  minutes integer not null default 10 check (minutes between 1 and 240),
  -- Rises with each change that a calendar has to take over.
  sequence integer not null default 0,
  -- What both agreed on and may be read by the learner, the family and the adults around.
  shared_note text not null default '',
  -- Counts the note's changes and guards against lost updates.
  note_revision integer not null default 0,
  planned_by uuid,
  planned_at timestamptz not null,
  changed_at timestamptz not null,
  held_at timestamptz,
  cancelled_at timestamptz,
  -- The agenda as it stood when the talk ended, and what was known of each skill then, so that the next one can say what has moved.
  agenda jsonb,
  known jsonb,
  primary key (district_id, check_in_id),
  constraint check_in_of_learner foreign key (district_id, learner_id) references person (district_id, person_id) on delete cascade,
  constraint check_in_with_adult foreign key (district_id, adult_id) references person (district_id, person_id) on delete cascade,
  constraint nobody_checks_in_with_themselves check (adult_id <> learner_id),
  constraint held_or_cancelled check (held_at is null or cancelled_at is null),
  constraint held_with_its_agenda check ((held_at is null) = (agenda is null))
);
create unique index one_open_check_in_each on check_in (district_id, learner_id, adult_id) where held_at is null and cancelled_at is null;
create index check_in_by_learner on check_in (district_id, learner_id, day);
create index check_in_by_adult on check_in (district_id, adult_id, day);
create index check_in_by_day on check_in (district_id, day) where held_at is null and cancelled_at is null;
select distribute('check_in');
select protect('check_in');

-- What an adult writes for nobody else: only its author ever reads it.
create table check_in_private_note (
  district_id uuid not null,
  learner_id uuid not null,
  check_in_id uuid not null,
  author_id uuid not null,
  text text not null,
  changed_at timestamptz not null,
  primary key (district_id, check_in_id, author_id),
  constraint private_note_of_check_in foreign key (district_id, check_in_id) references check_in (district_id, check_in_id) on delete cascade,
  constraint private_note_of_author foreign key (district_id, author_id) references person (district_id, person_id) on delete cascade
);
select distribute('check_in_private_note');
select protect('check_in_private_note');

-- What a person changed about the agenda that the evidence made: an item of their own, or one left out.
create table check_in_item (
  district_id uuid not null,
  learner_id uuid not null,
  check_in_id uuid not null,
  -- The agenda's name for it, 'goal-due/<goal>'; of a person's own item 'own/<id>'.
  key text not null check (length(key) between 1 and 200),
  -- Null: an item of the evidence that was left out.
  text text check (length(trim(text)) > 0),
  author_id uuid,
  left_out_at timestamptz,
  written_at timestamptz not null,
  primary key (district_id, check_in_id, key),
  constraint item_of_check_in foreign key (district_id, check_in_id) references check_in (district_id, check_in_id) on delete cascade,
  constraint item_says_or_leaves_out check (text is not null or left_out_at is not null)
);
select distribute('check_in_item');
select protect('check_in_item');

-- Who does what by when. It stands in the agenda of each later check-in until it is ticked.
create table check_in_decision (
  district_id uuid not null,
  learner_id uuid not null,
  decision_id uuid not null,
  check_in_id uuid not null,
  text text not null check (length(trim(text)) > 0),
  who text not null check (who in ('learner', 'adult', 'family')),
  due_on date,
  decided_by uuid,
  decided_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  primary key (district_id, decision_id),
  constraint decision_of_check_in foreign key (district_id, check_in_id) references check_in (district_id, check_in_id) on delete cascade
);
create index check_in_decision_by_learner on check_in_decision (district_id, learner_id);
create index check_in_decision_by_check_in on check_in_decision (district_id, check_in_id);
select distribute('check_in_decision');
select protect('check_in_decision');

-- What waits for the next check-in: a learner asks for a talk, a family wrote something. Settled by the check-in that takes it up.
create table check_in_topic (
  district_id uuid not null,
  learner_id uuid not null,
  topic_id uuid not null,
  kind text not null check (kind in ('talk-asked', 'family-comment')),
  text text not null default '',
  author_id uuid,
  raised_at timestamptz not null,
  settled_in uuid,
  primary key (district_id, topic_id),
  constraint topic_of_learner foreign key (district_id, learner_id) references person (district_id, person_id) on delete cascade,
  constraint topic_settled_in_check_in foreign key (district_id, settled_in) references check_in (district_id, check_in_id)
);
create index check_in_topic_waiting on check_in_topic (district_id, learner_id) where settled_in is null;
create unique index one_talk_asked_each on check_in_topic (district_id, learner_id) where kind = 'talk-asked' and settled_in is null;
select distribute('check_in_topic');
select protect('check_in_topic');
