-- Who talks a learner's plan through with them. Without a row it is a teacher of the learner's homeroom class.
create table mentorship (
  district_id uuid not null,
  learner_id uuid not null,
  mentor_id uuid not null,
  since timestamptz not null default now(),
  set_by uuid,
  primary key (district_id, learner_id),
  constraint mentorship_of_learner foreign key (district_id, learner_id) references person (district_id, person_id) on delete cascade,
  constraint mentorship_by_person foreign key (district_id, mentor_id) references person (district_id, person_id) on delete cascade,
  constraint nobody_mentors_themselves check (mentor_id <> learner_id)
);
create index mentorship_by_mentor on mentorship (district_id, mentor_id);
select distribute('mentorship');
select protect('mentorship');
