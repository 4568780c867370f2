-- What a text says of how its writer feels, from -2 to +2: by the attribute `sentiment` where any text has
-- one; where none has, by the words of `lexicon`, each turned round by a denial among the two words before.
create or replace temp table text_feeling as
with told as (
  select e.source, e.event_id, e.party_id, e.case_id, e.channel, e.org_unit, e.at, lower(trim(e.text)) as text,
    lower(trim(e.attributes['sentiment'])) as label
  from event_received e cross join measured_on m
  where trim(e.text) <> '' and e.at < m.as_of + interval '1' day),
labelled as (
  select distinct label,
    case label when 'very negative' then -2 when 'negative' then -1 when 'neutral' then 0
      when 'positive' then 1 when 'very positive' then 2
      else greatest(-2, least(2, try_cast(label as double))) end as score
  from told where label is not null),
spelt as (
  select text, regexp_extract_all(text, '[[:alpha:]'']+') as words
  from (select distinct text from told)
  where not exists (select 1 from labelled where score is not null)),
word as (
  select text, unnest(words) as word, list_prepend(null, words[:-2]) as one, list_concat([null, null], words[:-3]) as two,
    generate_subscripts(words, 1) as place
  from spelt),
weighed as (
  select w.text, case when d.word is null and b.word is null then l.weight else -l.weight end as weight
  from word w
  join lexicon l on l.word = w.word and l.weight <> 0
  left join lexicon d on d.word = w.one[w.place] and d.weight = 0
  left join lexicon b on b.word = w.two[w.place] and b.weight = 0),
summed as (
  select s.text, greatest(-2, least(2, coalesce(sum(w.weight), 0))) as score
  from spelt s left join weighed w on w.text = s.text
  group by s.text)
select t.source, t.event_id, t.party_id, t.case_id, t.channel, t.org_unit, t.at,
  cast(coalesce(l.score, s.score) as double) as score, l.score is null as by_lexicon
from told t
left join labelled l on l.label = t.label
left join summed s on s.text = t.text
where l.score is not null or s.text is not null;
