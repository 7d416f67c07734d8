-- What a shelf was laid from, as a fingerprint: while it is the same, the shelf that is kept is the shelf, and nothing else has to be read.
alter table shelf_place add column laid_from text not null default '';

-- When the library last changed, without reading it.
create index text_change on text (district_id, greatest(added_at, corrected_at, edited_at, retired_at));
