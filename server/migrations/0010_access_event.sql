-- Who looked at what of which learner. A family may ask for it, so it is kept apart from the audit trail of what was changed.
create table access_event (
  district_id uuid not null,
  learner_id uuid not null,
  access_event_id uuid not null,
  happened_at timestamptz not null default now(),
  -- Null: a command on the server itself, by whoever runs it.
  person_id uuid,
  what text not null check (what ~ '^[a-z]+(-[a-z]+)*$'),
  primary key (district_id, learner_id, access_event_id),
  constraint access_to_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
create index access_event_by_time on access_event (district_id, learner_id, happened_at desc);
select distribute('access_event');
select protect('access_event', 'select, insert');
create trigger access_event_append_only before update or delete on access_event
  for each row execute function forbid_change();
