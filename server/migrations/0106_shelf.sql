-- The shelf: what a learner was offered and chose, what a teacher set, and what was given out.

-- What stands on a learner's shelf now, with why; kept, so that it is the same tomorrow.
create table shelf_place (
  district_id uuid not null references district (district_id),
  learner_id uuid not null,
  text_id uuid not null,
  position integer not null,
  role text not null check (role in ('just-right', 'stretch', 'easy')),
  because jsonb not null,
  placed_at timestamptz not null default now(),
  primary key (district_id, learner_id, text_id),
  constraint shelf_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint shelf_text foreign key (district_id, text_id) references text (district_id, text_id)
);
select distribute('shelf_place');
select protect('shelf_place');

-- What a learner, or a teacher for them, said of a text: chosen beyond what was offered, put back, more like this.
create table shelf_mark (
  district_id uuid not null references district (district_id),
  learner_id uuid not null,
  text_id uuid not null,
  mark text not null check (mark in ('chosen', 'put-back', 'more-like')),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (district_id, learner_id, text_id, mark),
  constraint mark_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint mark_of_text foreign key (district_id, text_id) references text (district_id, text_id)
);
select distribute('shelf_mark');
select protect('shelf_mark');

-- How a teacher moves what is offered, for a class or for one learner of it; the learner's own counts before the class's. Ended, never changed.
create table reading_window (
  district_id uuid not null references district (district_id),
  window_id uuid not null,
  class_id uuid not null,
  learner_id uuid,
  -- Grades harder (above 0) or easier.
  shift double precision not null check (shift between -3 and 3),
  -- Empty: the languages that the learner reads.
  languages text[] not null default '{}' check (languages <@ array['en', 'es']),
  must_topics text[] not null default '{}',
  never_topics text[] not null default '{}',
  because text not null default '' check (length(because) <= 500),
  set_by uuid not null,
  set_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (district_id, window_id),
  constraint window_of_class foreign key (district_id, class_id) references class (district_id, class_id),
  constraint window_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('reading_window');
create unique index reading_window_in_force on reading_window (district_id, class_id, learner_id) nulls not distinct where ended_at is null;
create index reading_window_of_learner on reading_window (district_id, learner_id) where learner_id is not null and ended_at is null;
select protect('reading_window');

-- Guided-reading groups of a class as they are now. Taken over from a proposal, changed by hand.
create table reading_group (
  district_id uuid not null references district (district_id),
  class_id uuid not null,
  group_id uuid not null,
  position integer not null,
  text_id uuid,
  formed_by uuid not null,
  formed_at timestamptz not null,
  primary key (district_id, class_id, group_id),
  constraint group_of_class foreign key (district_id, class_id) references class (district_id, class_id),
  constraint group_text foreign key (district_id, text_id) references text (district_id, text_id)
);
select distribute('reading_group');
select protect('reading_group');

create table reading_group_member (
  district_id uuid not null,
  class_id uuid not null,
  learner_id uuid not null,
  group_id uuid not null,
  primary key (district_id, class_id, learner_id),
  constraint member_of_group foreign key (district_id, class_id, group_id) references reading_group (district_id, class_id, group_id) on delete cascade,
  constraint member_is_person foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('reading_group_member');
select protect('reading_group_member');

-- Texts picked for a class to print, a set at a time: the newest set is the one that is printed, the earlier ones say what was given out.
create table class_set_text (
  district_id uuid not null references district (district_id),
  class_id uuid not null,
  learner_id uuid not null,
  set_id uuid not null,
  position integer not null check (position in (1, 2)),
  text_id uuid not null,
  picked_by uuid not null,
  picked_at timestamptz not null,
  primary key (district_id, learner_id, set_id, position),
  constraint set_of_class foreign key (district_id, class_id) references class (district_id, class_id),
  constraint set_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint set_text foreign key (district_id, text_id) references text (district_id, text_id)
);
select distribute('class_set_text');
create index class_set_by_class on class_set_text (district_id, class_id, picked_at);
select protect('class_set_text');
