create table import_run (
  district_id uuid not null references district (district_id),
  import_id uuid not null,
  kind text not null check (kind in ('oneroster', 'standards', 'evidence', 'skill-map')),
  state text not null check (state in ('checking', 'ready', 'refused', 'importing', 'done', 'failed', 'undoing', 'undone')),
  file_name text not null,
  file_sha256 text,
  options jsonb not null default '{}',
  progress_done bigint not null default 0,
  progress_total bigint,
  summary jsonb not null default '{}',
  issues jsonb not null default '[]',
  issue_count integer not null default 0,
  -- What the import replaced, so that it can be undone.
  before jsonb,
  started_by uuid,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (district_id, import_id)
);
create index import_run_by_start on import_run (district_id, started_at desc);
select distribute('import_run');
select protect('import_run');
