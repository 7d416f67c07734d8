-- A young learner's sign-in: a card with a secret of its own, and a short row of pictures that only the learner knows. Neither is kept
-- readable: of the card's secret (128 random bits and more) a plain hash, of the pictures (few enough to try them all) a hash keyed by
-- the installation's secret, which is not in the database. A new card takes the place of the old one.
create table learner_card (
  district_id uuid not null,
  learner_id uuid not null,
  token_hash text not null,
  pictures_hash text not null,
  -- The small picture beside the name, for those who do not read yet. Not a secret.
  emblem text not null,
  issued_at timestamptz not null default now(),
  issued_by uuid,
  last_used_at timestamptz,
  -- Wrong tries since the last right one.
  failures integer not null default 0 check (failures >= 0),
  wait_until timestamptz,
  locked_at timestamptz,
  primary key (district_id, learner_id),
  constraint card_of_learner foreign key (district_id, learner_id) references person (district_id, person_id) on delete cascade
);
create index learner_card_by_token on learner_card (token_hash);
select distribute('learner_card');
select protect('learner_card');

-- The page of a class on a shared tablet: pick a name, then the pictures. It is open from when a teacher opens it until one closes it.
create table class_door (
  district_id uuid not null,
  class_id uuid not null,
  token_hash text not null,
  opened_at timestamptz not null default now(),
  opened_by uuid,
  failures integer not null default 0 check (failures >= 0),
  failures_since timestamptz,
  wait_until timestamptz,
  primary key (district_id, class_id),
  constraint door_of_class foreign key (district_id, class_id) references class (district_id, class_id) on delete cascade
);
create index class_door_by_token on class_door (token_hash);
select distribute('class_door');
select protect('class_door');

-- Asked before any district is known, like find_memberships: whoever holds a card learns which district it opens, nothing else.
create function find_card(hash text) returns table (district_id uuid, learner_id uuid, class_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select c.district_id, c.learner_id, null::uuid from learner_card c where c.token_hash = hash
    union all
    select d.district_id, null::uuid, d.class_id from class_door d where d.token_hash = hash;
  end;
revoke all on function find_card from public;
grant execute on function find_card to everyplan_app;

-- How a session began: one that a card opened ends with the school day and has a learner's rights only.
alter table auth.session add column "signedInBy" text not null default 'password'
  constraint session_begins_in_a_known_way check ("signedInBy" in ('password', 'card'));

-- What a given password took the place of, so that giving it can be taken back: within the hour, and only while it is still the given one.
create table auth.given_password (
  user_id text primary key references auth."user" ("id") on delete cascade,
  given text not null,
  previous text,
  -- The account was made for this password: taking it back takes the account along.
  made_account boolean not null,
  given_at timestamptz not null default now()
);
grant select, insert, update, delete on auth.given_password to everyplan_auth;
