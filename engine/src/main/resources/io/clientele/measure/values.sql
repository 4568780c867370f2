-- Every value of a measure in ascending order, with the number of its cell.
with cell as (
  select *, row_number() over (order by ${order}) - 1 as no
  from (
    select distinct ${columns}
    ${from}
    where ${known}) met)
select cast(c.no as bigint) as no, cast(x as double) as x, cast(${ended} as bigint) as ended
${from}
join cell c on ${same}
where ${known}
order by x
