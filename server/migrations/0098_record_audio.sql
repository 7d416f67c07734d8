-- A recording of a reading is a file about a learner like any other: kept, exported, erased and swept as those are. It may be longer than a picture.
alter table attachment drop constraint attachment_media_type_check;
alter table attachment add constraint attachment_media_type_check
  check (media_type in ('image/png', 'image/jpeg', 'image/webp', 'application/pdf', 'audio/webm', 'audio/mp4', 'audio/ogg'));
alter table attachment drop constraint attachment_size_bytes_check;
alter table attachment add constraint attachment_size_bytes_check
  check (size_bytes between 1 and case when media_type like 'audio/%' then 31457280 else 10485760 end);

-- Which recording goes with which record, and where in the reading it begins.
create table running_record_audio (
  district_id uuid not null,
  learner_id uuid not null,
  record_id uuid not null,
  -- Made on the device, so that what is sent twice counts once; the file has a name of our own.
  audio_id uuid not null,
  attachment_id uuid not null,
  -- Milliseconds of the reading that had gone when the recording began.
  offset_ms integer not null check (offset_ms >= 0),
  added_at timestamptz not null default now(),
  primary key (district_id, learner_id, record_id, audio_id),
  constraint audio_of_record foreign key (district_id, learner_id, record_id)
    references running_record (district_id, learner_id, record_id) on delete cascade,
  constraint audio_of_attachment foreign key (district_id, learner_id, attachment_id)
    references attachment (district_id, learner_id, attachment_id)
);
select distribute('running_record_audio');
select protect('running_record_audio', 'select, insert, delete');
