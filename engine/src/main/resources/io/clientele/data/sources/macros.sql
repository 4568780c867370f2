-- What the loading statements say in one word. Nothing that cannot be read becomes a value, and
-- neither do the infinities that the engine would take.
-- name: as_date
create or replace temp macro as_date(v) as case when isfinite(try_cast(v as date)) then try_cast(v as date) end
-- name: as_date_like
create or replace temp macro as_date_like(v, f) as try_strptime(v, f)::date
-- name: as_time
create or replace temp macro as_time(v) as case when isfinite(try_cast(v as timestamptz)) then try_cast(v as timestamptz)::timestamp end
-- name: as_time_like
create or replace temp macro as_time_like(v, f) as try_strptime(v, f)::timestamp
-- name: finite
create or replace temp macro finite(v) as case when isfinite(v) then v end
-- name: as_number
create or replace temp macro as_number(v) as case when isfinite(try_cast(v as double)) then try_cast(v as double) end
-- name: as_boolean
create or replace temp macro as_boolean(v) as try_cast(lower(v) as boolean)
-- name: as_text
create or replace temp macro as_text(v) as v::varchar
-- name: readable
create or replace temp macro readable(v, r) as case when r is not null then v end
-- name: confirmed
create or replace temp macro confirmed(v, yes) as case when try_cast(lower(yes) as boolean) then v end
-- name: dialled
create or replace temp macro dialled(v, code) as case when v is null or v like '+%' or v like '00%' then v else code || v end
-- name: present
create or replace temp macro present(l) as list_filter(l, lambda x: x is not null)
-- name: present_map
create or replace temp macro present_map(k, v) as map_from_entries(list_filter(list_zip(k, v), lambda e: e[2] is not null))
-- A time that says no zone was written in this one.
-- name: as_time_in
create or replace temp macro as_time_in(v, t, zone) as case when regexp_matches(v, ':[0-9.,]+ ?([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)$') then t else timezone(zone, t)::timestamp end
-- name: with_rest
create or replace temp macro with_rest(m, rest) as map_concat(m, coalesce(try_cast(try_cast(rest as json) as map(varchar, varchar)), map {}::map(varchar, varchar)))
