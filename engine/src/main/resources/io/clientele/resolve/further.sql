-- The e-mails and telephones of records beyond the first of each, by the number of the record as the
-- records lie; telephones behind their country, as the first ones are read.
with lying as (
  select row_number() over () - 1 as place, emails, phones, country
  from record
  where kind = ?
    and (? is null or (source = ? and key = ?) or (source = ? and key = ?))
), several as (
  select place, 'email' as field, unnest(emails[2:]) as value, generate_subscripts(emails[2:], 1) as nth
  from lying
  where len(emails) > 1
  union all
  select place, 'phone', concat(country, chr(31), each), nth
  from (
    select place, country, unnest(phones[2:]) as each, generate_subscripts(phones[2:], 1) as nth
    from lying
    where len(phones) > 1
  )
  where each <> ''
)
select place, field, value
from several
where value <> ''
order by place, field, nth
