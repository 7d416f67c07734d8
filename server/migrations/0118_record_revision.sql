-- Two adults may mark one record: who saves says what they had seen. A save counts up; it is taken where the writer had seen the newest state,
-- or wrote that state themselves (an answer that got lost on the way).
alter table running_record add column revision integer not null default 1 check (revision > 0);
-- The page that saved last; null where the program itself did.
alter table running_record add column saved_from uuid;
alter table running_record add column saved_by uuid;
update running_record set saved_by = coalesce(finished_by, started_by);

-- What one adult had marked and another wrote over is kept like what was corrected; a draft has no counts.
alter table running_record_version alter column words drop not null;
alter table running_record_version alter column errors drop not null;
alter table running_record_version alter column self_corrections drop not null;
alter table running_record_version add column saved_by uuid;
