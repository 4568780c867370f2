-- Pairs to review, so many of each stratum, chosen by a hash of what they are. Strata: links by
-- probability, pairs of one party without a link, and pairs that came near and stayed apart.
with pair as (
  select
    case
      when probability < 0.99 then 'link from 0.95'
      when probability < 0.999 then 'link from 0.99'
      else 'link from 0.999'
    end as stratum, source_a, key_a, source_b, key_b, probability
  from link
  union all
  select 'one party, no link', a.source, a.key, b.source, b.key, null
  from record a
  join record b on a.party_id = b.party_id and (a.source, a.key) < (b.source, b.key)
  anti join link
    on link.source_a = a.source and link.key_a = a.key
    and link.source_b = b.source and link.key_b = b.key
  union all
  select 'near, apart', near.source_a, near.key_a, near.source_b, near.key_b, null
  from match_near near
  join record a on a.source = near.source_a and a.key = near.key_a
  join record b on b.source = near.source_b and b.key = near.key_b
  where a.party_id <> b.party_id
), chosen as (
  select *, count(*) over (partition by stratum) as pairs,
    row_number() over (
      partition by stratum
      order by md5(concat_ws(chr(31), ?, source_a, key_a, source_b, key_b)), source_a, key_a, source_b, key_b
    ) as place
  from pair
)
select stratum, pairs, source_a, key_a, source_b, key_b,
  concat_ws(' ', a.given, a.family, a.full_name), concat_ws(' ', b.given, b.family, b.full_name),
  cast(a.birth_date as varchar), cast(b.birth_date as varchar),
  concat_ws(' ', a.street, a.house_number, a.postcode, a.city),
  concat_ws(' ', b.street, b.house_number, b.postcode, b.city),
  array_to_string(a.emails, ' '), array_to_string(b.emails, ' '),
  array_to_string(a.phones, ' '), array_to_string(b.phones, ' ')
from chosen
join record a on a.source = source_a and a.key = key_a
join record b on b.source = source_b and b.key = key_b
where place <= ?
order by stratum, place
