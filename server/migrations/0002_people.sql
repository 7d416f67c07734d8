create table district (
  district_id uuid primary key,
  name text not null check (length(trim(name)) > 0),
  time_zone text not null default 'UTC',
  language text not null default 'en' check (language in ('en', 'es')),
  source_id text,
  is_demo boolean not null default false,
  created_at timestamptz not null default now()
);
select distribute('district');
select protect('district', 'select, update');

create table school (
  district_id uuid not null references district (district_id),
  school_id uuid not null,
  source_id text not null,
  name text not null,
  identifier text,
  active boolean not null default true,
  primary key (district_id, school_id),
  constraint school_source_once unique (district_id, source_id)
);
select distribute('school');
select protect('school');

create table term (
  district_id uuid not null references district (district_id),
  term_id uuid not null,
  source_id text not null,
  title text not null,
  kind text not null check (kind in ('schoolYear', 'semester', 'term', 'gradingPeriod')),
  parent_source_id text,
  school_year integer,
  starts_on date not null,
  ends_on date not null,
  active boolean not null default true,
  primary key (district_id, term_id),
  constraint term_source_once unique (district_id, source_id),
  constraint term_starts_before_it_ends check (starts_on <= ends_on)
);
select distribute('term');
select protect('term');

create table course (
  district_id uuid not null references district (district_id),
  course_id uuid not null,
  source_id text not null,
  title text not null,
  code text,
  grades text[] not null default '{}',
  subjects text[] not null default '{}',
  active boolean not null default true,
  primary key (district_id, course_id),
  constraint course_source_once unique (district_id, source_id)
);
select distribute('course');
select protect('course');

create table class (
  district_id uuid not null references district (district_id),
  class_id uuid not null,
  source_id text not null,
  school_id uuid not null,
  course_id uuid,
  title text not null,
  code text,
  kind text not null default 'scheduled' check (kind in ('homeroom', 'scheduled')),
  grades text[] not null default '{}',
  subjects text[] not null default '{}',
  periods text[] not null default '{}',
  location text,
  term_source_ids text[] not null default '{}',
  active boolean not null default true,
  primary key (district_id, class_id),
  constraint class_source_once unique (district_id, source_id),
  constraint class_in_school foreign key (district_id, school_id) references school (district_id, school_id),
  constraint class_of_course foreign key (district_id, course_id) references course (district_id, course_id)
);
create index class_by_school on class (district_id, school_id);
select distribute('class');
select protect('class');

create table person (
  district_id uuid not null references district (district_id),
  person_id uuid not null,
  source_id text not null,
  given_name text not null,
  family_name text not null,
  middle_name text,
  preferred_name text,
  username text,
  email text,
  identifier text,
  grades text[] not null default '{}',
  language text not null default 'en',
  active boolean not null default true,
  left_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (district_id, person_id),
  constraint person_source_once unique (district_id, source_id)
);
create index person_by_name on person (district_id, lower(family_name), lower(given_name));
create index person_by_username on person (district_id, lower(username));
create index person_by_email on person (district_id, lower(email));
select distribute('person');
select protect('person');

-- What a person is in the district (school_id null) or in one school.
create table person_role (
  district_id uuid not null,
  person_id uuid not null,
  role_id uuid not null,
  role text not null check (role in ('learner', 'guardian', 'teacher', 'coach', 'principal', 'administrator', 'staff')),
  school_id uuid,
  primary key (district_id, person_id, role_id),
  constraint role_once unique nulls not distinct (district_id, person_id, role, school_id),
  constraint role_of_person foreign key (district_id, person_id) references person (district_id, person_id) on delete cascade,
  constraint role_in_school foreign key (district_id, school_id) references school (district_id, school_id)
);
create index person_role_by_school on person_role (district_id, school_id, role);
select distribute('person_role');
select protect('person_role');

create table enrolment (
  district_id uuid not null,
  enrolment_id uuid not null,
  source_id text not null,
  class_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('learner', 'teacher', 'aide')),
  is_primary boolean not null default false,
  begins_on date,
  ends_on date,
  active boolean not null default true,
  primary key (district_id, enrolment_id),
  constraint enrolment_source_once unique (district_id, source_id),
  constraint enrolment_in_class foreign key (district_id, class_id) references class (district_id, class_id),
  constraint enrolment_of_person foreign key (district_id, person_id) references person (district_id, person_id)
);
create index enrolment_by_class on enrolment (district_id, class_id, role);
create index enrolment_by_person on enrolment (district_id, person_id);
select distribute('enrolment');
select protect('enrolment');

create table guardianship (
  district_id uuid not null,
  guardian_id uuid not null,
  learner_id uuid not null,
  relationship text,
  active boolean not null default true,
  primary key (district_id, guardian_id, learner_id),
  constraint guardianship_of_guardian foreign key (district_id, guardian_id) references person (district_id, person_id),
  constraint guardianship_of_learner foreign key (district_id, learner_id) references person (district_id, person_id),
  constraint nobody_guards_themselves check (guardian_id <> learner_id)
);
create index guardianship_by_learner on guardianship (district_id, learner_id);
select distribute('guardianship');
select protect('guardianship');

-- Which person an account (auth."user") is.
create table account_person (
  district_id uuid not null,
  account_id text not null,
  person_id uuid not null,
  primary key (district_id, account_id),
  constraint one_account_each unique (district_id, person_id),
  constraint account_of_person foreign key (district_id, person_id) references person (district_id, person_id) on delete cascade
);
create index account_person_by_account on account_person (account_id);
select distribute('account_person');
select protect('account_person');

-- Who has signed in: asked before any district is known, so the one question that row-level security does not answer. It tells an
-- account about itself and nothing else.
create function find_memberships(account text)
  returns table (district_id uuid, district_name text, is_demo boolean, person_id uuid, given_name text, family_name text,
                 language text, roles jsonb)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select p.district_id, d.name, d.is_demo, p.person_id, coalesce(p.preferred_name, p.given_name), p.family_name, p.language,
      coalesce((
        select jsonb_agg(jsonb_build_object('role', r.role, 'schoolId', r.school_id, 'schoolName', s.name) order by r.role, s.name)
        from person_role r left join school s on s.district_id = r.district_id and s.school_id = r.school_id
        where r.district_id = p.district_id and r.person_id = p.person_id), '[]')
    from account_person a
      join person p on p.district_id = a.district_id and p.person_id = a.person_id
      join district d on d.district_id = a.district_id
    where a.account_id = account and p.active
    order by p.created_at, p.person_id;
  end;
revoke all on function find_memberships from public;
grant execute on function find_memberships to everyplan_app;

-- Whether this installation has a district yet: all that the first-run page may know.
create function has_district() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select from district);
revoke all on function has_district from public;
grant execute on function has_district to everyplan_app;

-- The first district, and only the first; further ones are made by the command.
create function make_first_district(new_id uuid, new_name text, new_language text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  lock table district in share row exclusive mode;
  if exists (select from district) then
    raise exception 'this installation has a district' using errcode = 'unique_violation';
  end if;
  insert into district (district_id, name, language) values (new_id, new_name, new_language);
end $$;
revoke all on function make_first_district from public;
grant execute on function make_first_district to everyplan_app;
