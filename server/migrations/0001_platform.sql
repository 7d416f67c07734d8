-- Ground rules every table keeps:
--   * its primary key, unique and foreign keys begin with district_id, so that Citus can shard by district;
--   * protect() turns on row-level security and grants the server's role what it may do;
--   * distribute() makes it a distributed table where Citus is installed and does nothing elsewhere.
-- The migrator has made the roles everyplan_app (pages and jobs), everyplan_auth (sign-in) and everyplan_jobs (the queue).

revoke create on schema public from public;
grant usage on schema public to everyplan_app;

create function current_district() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.district_id', true), '')::uuid;

create function protect(target regclass, privileges text default 'select, insert, update, delete') returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy own_district on %s using (district_id = current_district()) with check (district_id = current_district())',
    target);
  execute format('grant %s on %s to everyplan_app', privileges, target);
end $$;

create function distribute(target regclass) returns void
  language plpgsql as $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    set local citus.multi_shard_modify_mode = 'sequential';
    perform create_distributed_table(target, 'district_id');
  end if;
end $$;

-- Append-only tables keep their rows even from a programming error in the owner's own hands.
create function forbid_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% is append-only: record a correction instead', tg_table_name using errcode = 'restrict_violation';
end $$;
