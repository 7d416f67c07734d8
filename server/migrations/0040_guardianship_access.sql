-- What a guardian may have of a learner: everything a family sees; only what comes by letter or mail, no pages; or, under a custody limit,
-- nothing at all. A roster says who the guardians are; only the school's own act changes this, so an import leaves it alone.
alter table guardianship add column access text not null default 'full'
  constraint guardianship_access_known check (access in ('full', 'letters', 'none'));
