-- What learner, family and teachers say to each other about a plan or one of its goals. Kept with author and date; what was changed or
-- withdrawn is still there for whoever has to look later.
create table plan_comment (
  district_id uuid not null,
  learner_id uuid not null,
  comment_id uuid not null,
  -- The comment that it answers; null begins a thread.
  thread_id uuid,
  -- The goal that the thread is about; null: the plan as a whole. A goal that is gone leaves its thread standing.
  goal_id uuid,
  author_id uuid not null,
  voice text not null check (voice in ('learner', 'family', 'teacher', 'staff')),
  text text not null check (length(trim(text)) > 0),
  language text not null check (language in ('en', 'es')),
  written_at timestamptz not null,
  edited_at timestamptz,
  withdrawn_at timestamptz,
  primary key (district_id, comment_id),
  constraint comment_on_learner foreign key (district_id, learner_id) references person (district_id, person_id) on delete cascade,
  constraint comment_by_author foreign key (district_id, author_id) references person (district_id, person_id) on delete cascade,
  constraint answer_in_thread foreign key (district_id, thread_id) references plan_comment (district_id, comment_id) on delete cascade,
  constraint answers_stay_with_their_thread check (thread_id is null or goal_id is null)
);
create index plan_comment_by_learner on plan_comment (district_id, learner_id, written_at);
select distribute('plan_comment');
select protect('plan_comment', 'select, insert, update');

-- The words before a change.
create table plan_comment_edit (
  district_id uuid not null,
  learner_id uuid not null,
  comment_id uuid not null,
  edit_id uuid not null,
  text text not null,
  replaced_at timestamptz not null,
  primary key (district_id, comment_id, edit_id),
  constraint edit_of_comment foreign key (district_id, comment_id) references plan_comment (district_id, comment_id) on delete cascade
);
select distribute('plan_comment_edit');
select protect('plan_comment_edit', 'select, insert');

-- Until when a person has read what was said about a learner.
create table plan_comment_reading (
  district_id uuid not null,
  learner_id uuid not null,
  person_id uuid not null,
  read_at timestamptz not null,
  primary key (district_id, learner_id, person_id),
  constraint reading_about_learner foreign key (district_id, learner_id) references person (district_id, person_id) on delete cascade,
  constraint reading_by_person foreign key (district_id, person_id) references person (district_id, person_id) on delete cascade
);
select distribute('plan_comment_reading');
select protect('plan_comment_reading');
