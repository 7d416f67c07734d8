-- A picture or PDF about one learner. The row is written when the whole file is in its place (files/attachments/<district>/<id>): a file
-- without a row is a leftover of an upload that was cut off, and is swept.
create table attachment (
  district_id uuid not null references district (district_id),
  attachment_id uuid not null,
  learner_id uuid not null,
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp', 'application/pdf')),
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  file_name text not null check (length(file_name) between 1 and 255),
  added_by uuid,
  added_at timestamptz not null default now(),
  primary key (district_id, attachment_id),
  -- For foreign keys of whatever it is attached to: nothing can carry another learner's picture.
  constraint attachment_of_one_learner unique (district_id, learner_id, attachment_id),
  constraint attachment_of_learner foreign key (district_id, learner_id) references person (district_id, person_id)
);
select distribute('attachment');
select protect('attachment', 'select, insert, delete');
