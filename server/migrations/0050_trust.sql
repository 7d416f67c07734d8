-- What a school has set about its data; where it has set nothing, the defaults hold.
create table trust_setting (
  district_id uuid primary key references district (district_id),
  answer_days integer not null default 30 check (answer_days between 1 and 90),
  erasure_wait_days integer not null default 7 check (erasure_wait_days between 0 and 90),
  sealed_years integer not null default 5 check (sealed_years between 0 and 75),
  set_by uuid,
  set_at timestamptz not null default now()
);
select distribute('trust_setting');
select protect('trust_setting', 'select, insert, update');

-- What a family or a learner asks for about their own data.
create table data_request (
  district_id uuid not null,
  learner_id uuid not null,
  request_id uuid not null,
  kind text not null check (kind in ('access-log', 'file', 'correction', 'erasure')),
  -- Of a correction: what is wrong, and what it should say. Of the others: whatever they want to add.
  words text not null default '' check (length(words) <= 4000),
  asked_by uuid not null,
  asked_at timestamptz not null,
  due_on date not null,
  primary key (district_id, learner_id, request_id),
  constraint request_about_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint request_by_person foreign key (district_id, asked_by) references person (district_id, person_id),
  constraint correction_says_what check (kind <> 'correction' or length(trim(words)) > 0)
);
select distribute('data_request');
select protect('data_request', 'select, insert');
create trigger data_request_append_only before update or delete on data_request
  for each row execute function forbid_change();

create table data_request_decision (
  district_id uuid not null,
  learner_id uuid not null,
  request_id uuid not null,
  decision text not null check (decision in ('done', 'refused', 'withdrawn')),
  reason text not null check (length(trim(reason)) > 0),
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (district_id, learner_id, request_id),
  constraint decision_on_request foreign key (district_id, learner_id, request_id)
    references data_request (district_id, learner_id, request_id)
);
select distribute('data_request_decision');
select protect('data_request_decision', 'select, insert');
create trigger data_request_decision_append_only before update or delete on data_request_decision
  for each row execute function forbid_change();

-- A learner's data are erased in two steps by two people, with time to think between them. When it is done, the row stays without the learner.
create table erasure (
  district_id uuid not null references district (district_id),
  erasure_id uuid not null,
  learner_id uuid,
  reason text not null check (length(trim(reason)) > 0),
  proposed_by uuid,
  proposed_at timestamptz not null default now(),
  confirmable_from timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  stopped_by uuid,
  stopped_at timestamptz,
  done_at timestamptz,
  primary key (district_id, erasure_id),
  constraint second_person_confirms check (confirmed_by <> proposed_by),
  constraint confirmed_after_waiting check (confirmed_at >= confirmable_from),
  constraint stopped_or_done check (stopped_at is null or done_at is null)
);
create unique index one_erasure_at_a_time on erasure (district_id, learner_id) where stopped_at is null;
select distribute('erasure');
select protect('erasure', 'select, insert, update');

-- What the law makes a school keep of somebody who was erased: name, enrolment, final record. Written by erase_learner() only.
create table sealed_record (
  district_id uuid not null references district (district_id),
  sealed_id uuid not null,
  content jsonb not null,
  sealed_at timestamptz not null default now(),
  keep_until date not null,
  primary key (district_id, sealed_id)
);
select distribute('sealed_record');
select protect('sealed_record', 'select, delete');

-- For an administrator of the district, or the job that removes what was kept long enough.
create function opens_seals() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return case
    when nullif(current_setting('app.person_id', true), '') is null then current_setting('app.sees_all', true) = 'yes'
    else exists (select from person_role where district_id = current_district() and role = 'administrator' and school_id is null
      and person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  end;
create policy sealed_for_administrators on sealed_record as restrictive using ((select opens_seals()));

-- Append-only tables give way to one thing: erase_learner(), below. The server's role has no right to change or delete in them at all.
create or replace function forbid_change() returns trigger
  language plpgsql as $$
begin
  if current_setting('app.erasing', true) = 'yes' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  raise exception '% is append-only: record a correction instead', tg_table_name using errcode = 'restrict_violation';
end $$;

create function seal_learner(the_learner uuid, the_seal uuid, until date) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  district constant uuid := current_district();
begin
  insert into sealed_record (district_id, sealed_id, keep_until, content)
  select district, the_seal, until, jsonb_build_object(
    'givenName', p.given_name, 'middleName', p.middle_name, 'familyName', p.family_name, 'identifier', p.identifier, 'grades', p.grades,
    'schools', (select coalesce(jsonb_agg(distinct s.name), '[]') from person_role r
      join school s on s.district_id = district and s.school_id = r.school_id where r.district_id = district and r.person_id = the_learner),
    'enrolments', (select coalesce(jsonb_agg(jsonb_build_object('class', c.title, 'begins', e.begins_on, 'ends', e.ends_on) order by e.begins_on, c.title), '[]')
      from enrolment e join class c on c.district_id = district and c.class_id = e.class_id
      where e.district_id = district and e.person_id = the_learner and e.role = 'learner'),
    'finalRecord', (select coalesce(jsonb_agg(jsonb_build_object('standard', coalesce(t.code, k.name), 'mastery', round(m.mastery::numeric, 2), 'asOf', m.as_of::date) order by k.name), '[]')
      from estimate m join skill k on k.district_id = district and k.skill_id = m.skill_id
      left join standard t on t.district_id = district and t.standard_id = k.standard_id
      where m.district_id = district and m.learner_id = the_learner))
  from person p where p.district_id = district and p.person_id = the_learner;
end $$;
revoke all on function seal_learner from public;

-- The ids of what is the learner's own: audit rows about them lose their content.
create function list_own_ids(the_learner uuid) returns text[]
  language plpgsql set search_path = public, pg_temp as $$
declare
  own text[] := array[the_learner::text];
  ids text[];
  key record;
begin
  for key in
    select c.oid::regclass as tab, a.attname as col from pg_class c
      join pg_attribute mine on mine.attrelid = c.oid and mine.attname = 'learner_id' and not mine.attisdropped
      join pg_index i on i.indrelid = c.oid and i.indisprimary
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) and a.atttypid = 'uuid'::regtype
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname not in ('district_id', 'learner_id')
      -- A key that names what others share (a skill, a survey, a person) is not the learner's own.
      and not exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any(f.conkey)
        and not exists (select from pg_attribute t where t.attrelid = f.confrelid and t.attname = 'learner_id' and not t.attisdropped))
  loop
    execute format('select array_agg(distinct %I::text) from %s where district_id = $1 and learner_id = $2', key.col, key.tab)
      into ids using current_district(), the_learner;
    own := own || coalesce(ids, '{}');
  end loop;
  return own;
end $$;
revoke all on function list_own_ids from public;

-- Removes a person wherever the catalogue says that a row is theirs or names them: rows about the learner go, and in rows about others the
-- name goes. Tables refer to each other, so it goes round until nothing is left; a round that gets nowhere is an error, and undoes it all.
create function remove_learner(the_learner uuid) returns jsonb
  language plpgsql set search_path = public, pg_temp as $$
declare
  district constant uuid := current_district();
  counts jsonb := '{}';
  hit record;
  removed bigint;
  refused integer;
  refused_before integer := null;
begin
  loop
    refused := 0;
    for hit in
      select c.oid::regclass as tab, a.attname as col, a.attname = 'learner_id' or a.attnotnull as goes
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.atttypid = 'uuid'::regtype and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname <> 'district_id'
        and c.oid <> 'erasure'::regclass
        and exists (select from pg_attribute d where d.attrelid = c.oid and d.attname = 'district_id')
      order by a.attname <> 'learner_id'
    loop
      begin
        if hit.goes then
          execute format('delete from %s where district_id = $1 and %I = $2', hit.tab, hit.col) using district, the_learner;
          get diagnostics removed = row_count;
          if removed > 0 then
            counts := counts || jsonb_build_object(hit.tab::text, coalesce((counts ->> hit.tab::text)::bigint, 0) + removed);
          end if;
        else
          execute format('update %s set %I = null where district_id = $1 and %I = $2', hit.tab, hit.col, hit.col) using district, the_learner;
        end if;
      exception when foreign_key_violation then
        refused := refused + 1;
      end;
    end loop;
    exit when refused = 0;
    if refused = refused_before then raise exception 'something still refers to learner %', the_learner; end if;
    refused_before := refused;
  end loop;
  return counts;
end $$;
revoke all on function remove_learner from public;

-- The only way past the append-only tables. It erases whom two people agreed to erase, and nobody else; all of it or nothing. Returns the
-- attachments whose files must go too, and how many rows went by table.
create function erase_learner(the_erasure uuid) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  district constant uuid := current_district();
  agreed erasure;
  gone person;
  own text[];
  accounts text[];
  files jsonb;
  counts jsonb;
begin
  select * into agreed from erasure where district_id = district and erasure_id = the_erasure for update;
  if agreed.erasure_id is null or agreed.confirmed_at is null or agreed.stopped_at is not null or agreed.learner_id is null
    or agreed.confirmable_from > now() then
    return null;
  end if;
  select * into gone from person where district_id = district and person_id = agreed.learner_id for update;
  own := list_own_ids(agreed.learner_id);
  select coalesce(jsonb_agg(attachment_id), '[]') into files from attachment where district_id = district and learner_id = agreed.learner_id;
  select coalesce(array_agg(account_id), '{}') into accounts from account_person where district_id = district and person_id = agreed.learner_id;
  perform seal_learner(agreed.learner_id, agreed.erasure_id,
    (now() + make_interval(years => coalesce((select sealed_years from trust_setting where district_id = district), 5)))::date);
  set local app.erasing = 'yes';
  update audit_event set actor_id = nullif(actor_id, agreed.learner_id), detail = '{}',
      subject_id = case when subject_id in (select unnest(own)) then null else subject_id end
    where district_id = district and (actor_id = agreed.learner_id or subject_id in (select unnest(own))
      or position(agreed.learner_id::text in detail::text) > 0);
  -- What an import replaced, and what it complained of, may name the learner; without it the import cannot be taken back any more.
  update import_run set before = null, issues = '[]'
    where district_id = district and (position(to_json(gone.source_id)::text in before::text || issues::text) > 0
      or position(agreed.learner_id::text in before::text) > 0);
  delete from auth."user" where id = any(accounts);
  delete from auth.failed_sign_in where login in (lower(gone.username), lower(gone.email));
  counts := remove_learner(agreed.learner_id);
  update erasure set learner_id = null, done_at = now() where district_id = district and erasure_id = the_erasure;
  set local app.erasing = '';
  return jsonb_build_object('attachments', files, 'rows', counts);
end $$;
revoke all on function erase_learner from public;
grant execute on function erase_learner to everyplan_app;
