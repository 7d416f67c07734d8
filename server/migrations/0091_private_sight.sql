-- Stricter than a learner's sight: an adult's own notes are that adult's, whoever else may see the learner.
create policy own_note on check_in_private_note as restrictive
  using (author_id = current_person()) with check (author_id = current_person());

-- What few need to know: its author, those who are named, and the principal, who knows that it is there (the words are left out by
-- learners/profile). Work for the whole district passes.
create function needs_to_know(the_learner uuid, the_entry uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return current_setting('app.sees_all', true) = 'yes' and current_person() is null
    or exists (select from profile_reader where district_id = current_district() and learner_id = the_learner
      and entry_id = the_entry and person_id = current_person())
    or exists (select from profile_entry where district_id = current_district() and learner_id = the_learner
      and entry_id = the_entry and author_id = current_person())
    or exists (select from person_role where district_id = current_district() and person_id = current_person() and role = 'principal');
create policy need_to_know on profile_entry as restrictive
  using (visibility <> 'need-to-know' or author_id = current_person() or needs_to_know(learner_id, entry_id));
create policy need_to_know on profile_wording as restrictive
  using (visibility <> 'need-to-know' or author_id = current_person() or needs_to_know(learner_id, entry_id));
