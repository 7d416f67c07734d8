-- Person-level row security: beside its district's rows, a transaction sees only those about learners whom the person behind it may see.
-- The same rule as modules/people/policy.ts; learner-sight.test.ts holds the two beside each other.

create function current_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;

-- Whom the person of this transaction may see: '*' for everybody, else ids as the text of an array. Where a request is about one learner
-- or one class, it sees nobody else: less to leak, and less to carry along.
create function find_sight(only_learner uuid, only_class uuid) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  district constant uuid := current_district();
  me constant uuid := current_person();
  held text[];
  led uuid[];
  among uuid[];
  seen uuid[] := '{}';
begin
  if me is null then return '{}'; end if;
  select array_agg(role), array_agg(school_id) filter (where role in ('principal', 'coach', 'administrator'))
    into held, led from person_role where district_id = district and person_id = me;
  if only_learner is not null then
    among := array[only_learner];
  elsif only_class is not null then
    among := array(select person_id from enrolment
      where district_id = district and class_id = only_class and role = 'learner' and active);
  end if;
  if array_position(led, null) is not null then
    return coalesce(among::text, '*');
  end if;
  if 'learner' = any(held) and (among is null or me = any(among)) then seen := array[me]; end if;
  if 'guardian' = any(held) then
    seen := seen || array(select learner_id from guardianship
      where district_id = district and guardian_id = me and active and access = 'full'
        and (among is null or learner_id = any(among)));
  end if;
  if held && '{teacher,staff}' then
    seen := seen || array(select theirs.person_id from enrolment mine
      join enrolment theirs on theirs.district_id = mine.district_id and theirs.class_id = mine.class_id
      where mine.district_id = district and mine.person_id = me and mine.role in ('teacher', 'aide') and mine.active
        and theirs.role = 'learner' and theirs.active and (among is null or theirs.person_id = any(among)));
  end if;
  if led is not null then
    seen := seen || array(select person_id from person_role
      where district_id = district and school_id = any(led) and role = 'learner'
        and (among is null or person_id = any(among)));
  end if;
  return seen::text;
end $$;

-- Found once a transaction, then only read: a set that came out of a setting costs less than asking anew for each row. SET LOCAL, not
-- set_config(): only the former reaches the workers of a distributed database.
create procedure take_sight(only_learner uuid default null, only_class uuid default null)
  language plpgsql as $$
declare
  sight constant text := find_sight(only_learner, only_class);
begin
  if sight = '*' then
    set local app.sees_all = 'yes';
  else
    execute format('set local app.sight = %L', sight);
  end if;
end $$;

create function learners_in_sight() returns setof uuid
  language sql stable parallel safe rows 100
  begin atomic
    select unnest(nullif(current_setting('app.sight', true), '')::uuid[]);
  end;

-- A row about a learner is there for those who may see the learner. "is not null" around it tells the planner that nearly all rows pass:
-- its own guess (half of them, on every table) made it choose other plans, two to twenty times as slow on a class's page.
create function protect_learner(target regclass) returns void
  language plpgsql as $$
declare
  nobody constant text := case
    when (select attnotnull from pg_attribute where attrelid = target and attname = 'learner_id') then ''
    else 'learner_id is null or ' end;
  in_sight constant text := format($policy$nullif(%scurrent_setting('app.sees_all', true) = 'yes'
    or learner_id in (select learners_in_sight()), false) is not null$policy$, nobody);
begin
  execute format('create policy learner_in_sight on %s as restrictive using (%s) with check (%s)', target, in_sight, in_sight);
end $$;

-- What hangs on a plan is about the plan's learner, and says so itself.
create function name_learner_of_plan() returns trigger
  language plpgsql as $$
begin
  select learner_id into new.learner_id from plan where district_id = new.district_id and plan_id = new.plan_id;
  return new;
end $$;

do $$
declare
  hanging regclass;
begin
  for hanging in
    select c.oid from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'plan_id' and not a.attisdropped)
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'learner_id' and not a.attisdropped)
  loop
    execute format('alter table %s add column learner_id uuid', hanging);
    execute format('alter table %s disable trigger user', hanging);
    execute format('update %s h set learner_id = p.learner_id from plan p where p.district_id = h.district_id and p.plan_id = h.plan_id', hanging);
    execute format('alter table %s enable trigger user', hanging);
    execute format('alter table %s alter column learner_id set not null', hanging);
    execute format('create trigger learner_of_plan before insert on %s for each row when (new.learner_id is null)
      execute function name_learner_of_plan()', hanging);
  end loop;
end $$;

do $$
declare
  about regclass;
begin
  for about in
    select c.oid from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'learner_id' and not a.attisdropped)
  loop
    perform protect_learner(about);
  end loop;
end $$;

-- Tables made from here on get it with the rest of their protection.
create or replace function protect(target regclass, privileges text default 'select, insert, update, delete') returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy own_district on %s using (district_id = current_district()) with check (district_id = current_district())',
    target);
  if exists (select from pg_attribute where attrelid = target and attname = 'learner_id' and not attisdropped) then
    perform protect_learner(target);
  end if;
  execute format('grant %s on %s to everyplan_app', privileges, target);
end $$;
