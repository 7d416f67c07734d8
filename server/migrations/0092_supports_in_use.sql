-- What a week is drafted from must not hang on who asks for it: of the learners in sight, this gives the codes of supports in use, the
-- restricted ones too, and nothing else of their entries. `restricted`: not every teacher of the learner may read that there is one.
create function supports_in_use(the_learners uuid[]) returns table (learner_id uuid, code text, restricted boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.learner_id, p.code, bool_and(p.visibility in ('mentor', 'need-to-know')) from profile_entry p
  where p.district_id = current_district() and p.learner_id = any(the_learners)
    and (current_setting('app.sees_all', true) = 'yes' or p.learner_id in (select learners_in_sight()))
    and p.kind = 'support' and p.code is not null and p.retired_at is null
  group by p.learner_id, p.code;
end;
revoke all on function supports_in_use(uuid[]) from public;
grant execute on function supports_in_use(uuid[]) to everyplan_app;
