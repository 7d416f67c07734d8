-- A reading check on paper: one form for all who take it at a band, its questions fixed when it is first laid out, so that what was printed
-- is what is entered, whatever the bank of questions becomes meanwhile.
create table check_form (
  district_id uuid not null,
  check_id uuid not null,
  band text not null check (band in ('k-1', '2-3', '4-5', '6-8')),
  item_ids text[] not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (district_id, check_id, band),
  constraint form_of_check foreign key (district_id, check_id) references reading_check (district_id, check_id) on delete cascade
);
select distribute('check_form');
select protect('check_form');

-- Null: on a screen. On paper nobody knows how long an answer took.
alter table check_session add column form_band text check (form_band in ('k-1', '2-3', '4-5', '6-8'));
alter table check_session drop constraint check_session_ended_because_check;
alter table check_session add constraint check_session_ended_because_check
  check (ended_because in ('sure', 'length', 'exhausted', 'paper'));
alter table check_answer alter column seconds drop not null;
