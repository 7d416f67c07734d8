create table framework (
  district_id uuid not null references district (district_id),
  framework_id uuid not null,
  source_uri text not null,
  title text not null,
  subject text,
  publisher text,
  version text,
  language text not null default 'en',
  rights_notice text,
  licence_uri text,
  attribution text,
  active boolean not null default true,
  imported_at timestamptz not null default now(),
  primary key (district_id, framework_id),
  constraint framework_source_once unique (district_id, source_uri)
);
select distribute('framework');
select protect('framework');

-- One item of a framework: a domain, a cluster, a standard, a component of one.
create table standard (
  district_id uuid not null,
  standard_id uuid not null,
  framework_id uuid not null,
  source_id text not null,
  parent_id uuid,
  code text,
  alternative_code text,
  kind text not null,
  kind_label text,
  statement text not null,
  short_title text,
  notes text[] not null default '{}',
  grades text[] not null default '{}',
  position integer not null default 0,
  depth integer not null default 0,
  aligned_to text[] not null default '{}',
  active boolean not null default true,
  search tsvector generated always as (to_tsvector('simple', coalesce(code, '') || ' ' || coalesce(short_title, '') || ' ' || statement)) stored,
  primary key (district_id, standard_id),
  constraint standard_source_once unique (district_id, framework_id, source_id),
  constraint standard_in_framework foreign key (district_id, framework_id) references framework (district_id, framework_id) on delete cascade,
  constraint standard_below_parent foreign key (district_id, parent_id) references standard (district_id, standard_id)
);
create index standard_by_framework on standard (district_id, framework_id, parent_id, position);
create index standard_by_code on standard (district_id, lower(code));
create index standard_by_words on standard using gin (search);
select distribute('standard');
select protect('standard');

create table standard_prerequisite (
  district_id uuid not null,
  standard_id uuid not null,
  prerequisite_id uuid not null,
  origin text not null default 'framework' check (origin in ('framework', 'school')),
  primary key (district_id, standard_id, prerequisite_id),
  constraint prerequisite_of_standard foreign key (district_id, standard_id) references standard (district_id, standard_id) on delete cascade,
  constraint prerequisite_is_standard foreign key (district_id, prerequisite_id) references standard (district_id, standard_id) on delete cascade,
  constraint no_standard_before_itself check (standard_id <> prerequisite_id)
);
select distribute('standard_prerequisite');
select protect('standard_prerequisite');

-- The school's own "I can" wording, beside the official statement and never instead of it.
create table standard_wording (
  district_id uuid not null,
  standard_id uuid not null,
  language text not null check (language in ('en', 'es')),
  i_can text not null check (length(trim(i_can)) > 0),
  written_by uuid,
  written_at timestamptz not null default now(),
  primary key (district_id, standard_id, language),
  constraint wording_of_standard foreign key (district_id, standard_id) references standard (district_id, standard_id) on delete cascade
);
select distribute('standard_wording');
select protect('standard_wording');

-- What evidence is about. Mapped to a standard, or local to the school until somebody maps it.
-- number is dense within the district: the engine works on numbers.
create table skill (
  district_id uuid not null references district (district_id),
  skill_id uuid not null,
  name text not null,
  number integer not null,
  standard_id uuid,
  primary key (district_id, skill_id),
  constraint skill_name_once unique (district_id, name),
  constraint skill_number_once unique (district_id, number),
  constraint skill_of_standard foreign key (district_id, standard_id) references standard (district_id, standard_id)
);
create index skill_by_standard on skill (district_id, standard_id);
select distribute('skill');
select protect('skill');
