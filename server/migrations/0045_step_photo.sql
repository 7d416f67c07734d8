-- A photo that shows a step as done stays as long as the step says so.
alter table step add constraint photo_of_step foreign key (district_id, photo_id) references attachment (district_id, attachment_id);
create index step_by_photo on step (district_id, photo_id) where photo_id is not null;
