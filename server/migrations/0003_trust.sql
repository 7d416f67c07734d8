create table audit_event (
  district_id uuid not null references district (district_id),
  audit_event_id uuid not null,
  happened_at timestamptz not null default now(),
  actor_id uuid,
  action text not null,
  subject_type text not null,
  subject_id text,
  detail jsonb not null default '{}',
  primary key (district_id, audit_event_id)
);
create index audit_event_by_subject on audit_event (district_id, subject_type, subject_id);
select distribute('audit_event');
select protect('audit_event', 'select, insert');
create trigger audit_event_append_only before update or delete on audit_event
  for each row execute function forbid_change();
