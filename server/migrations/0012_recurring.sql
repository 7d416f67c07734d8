-- Which districts there are and what time it is there: all that the recurring jobs may know before they enter one.
create function list_districts() returns table (district_id uuid, time_zone text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select d.district_id, d.time_zone from district d order by d.district_id;
  end;
revoke all on function list_districts from public;
grant execute on function list_districts to everyplan_app;
