-- Who wants no reminders of check-ins by mail.
create table reminder_stop (
  district_id uuid not null,
  person_id uuid not null,
  stopped_at timestamptz not null,
  primary key (district_id, person_id),
  constraint reminders_of_person foreign key (district_id, person_id) references person (district_id, person_id) on delete cascade
);
select distribute('reminder_stop');
select protect('reminder_stop');

-- One mail a person and day at most: its row is written before the mail is sent, so that a crash between them sends none twice.
create table reminder_sent (
  district_id uuid not null,
  person_id uuid not null,
  day date not null,
  claimed_at timestamptz not null,
  primary key (district_id, person_id, day),
  constraint reminder_to_person foreign key (district_id, person_id) references person (district_id, person_id) on delete cascade
);
select distribute('reminder_sent');
select protect('reminder_sent', 'select, insert, delete');

-- A mentor's calendar address: whoever has it reads the dates, so only its hash is kept, and it can be taken back.
create table calendar_feed (
  district_id uuid not null,
  person_id uuid not null,
  token_sha256 bytea not null,
  names text not null default 'initial' check (names in ('initial', 'full', 'none')),
  made_at timestamptz not null,
  read_at timestamptz,
  primary key (district_id, person_id),
  constraint feed_of_person foreign key (district_id, person_id) references person (district_id, person_id) on delete cascade
);
create index calendar_feed_by_token on calendar_feed (token_sha256);
select distribute('calendar_feed');
select protect('calendar_feed');

-- Asked before any district is known, by whoever holds the secret; the answer is whose it is and nothing else.
create function find_calendar_feed(sha256 bytea) returns table (district_id uuid, person_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select f.district_id, f.person_id from calendar_feed f where f.token_sha256 = sha256;
  end;
revoke all on function find_calendar_feed from public;
grant execute on function find_calendar_feed to everyplan_app;
