-- What is known of each customer on the day of measuring, one row per party.

-- Events up to that day.
create or replace view event_seen as
select e.*,
  m.as_of,
  case
    when e.survey_metric is not null then false
    when e.direction is not null then e.direction in ('inbound', 'outbound')
    when e.initiator is not null then e.initiator <> 'system'
    else e.channel is not null and e.value is null
  end as is_contact
from event e cross join measured_on m
where e.at < m.as_of + interval '1' day;

-- Answers to surveys, under one name per kind of question, with their scale.
create or replace view survey_answer as
select a.*,
  coalesce(a.scale_min, case a.metric when 'recommendation' then 0 else 1 end) as lowest,
  coalesce(a.scale_max, case a.metric when 'recommendation' then 10 when 'ces' then 7 else 5 end) as highest
from (
  select e.*,
    case
      when lower(survey_metric) in ('recommendation', 'nps', 'net promoter score') then 'recommendation'
      when lower(survey_metric) in ('csat', 'satisfaction', 'customer satisfaction') then 'csat'
      when lower(survey_metric) in ('ces', 'effort', 'ease', 'customer effort', 'customer effort score') then 'ces'
      else lower(survey_metric)
    end as metric
  from event_seen e
  where survey_metric is not null and survey_score is not null) a;

create or replace table customer_fact as
with known as (
  select party_id, max(kind) as kind
  from (select party_id, kind from party where kind <> 'household'
        union all
        select distinct party_id, null from event_seen where party_id is not null)
  group by party_id),
activity as (
  select party_id,
    min(cast("at" as date)) as first_day,
    count(case when lower(activity) like '%complaint%' then 1 end) as complaints,
    count(case when is_contact and "at" >= as_of - interval '89' day then 1 end) as contacts_90d
  from event_seen group by party_id),
purchase as (
  select party_id,
    max(cast("at" as date)) as last_day,
    count(*) as frequency,
    sum(try_cast(value as decimal(18, 4))) as monetary
  from event_seen where value is not null and survey_metric is null group by party_id),
score as (
  select party_id,
    max(case when metric = 'recommendation' then survey_score end) as last_recommendation,
    max(case when metric = 'csat' then survey_score end) as last_csat
  from (select party_id, metric, survey_score,
          row_number() over (partition by party_id, metric order by "at" desc, event_id desc) as place
        from survey_answer) answer
  where place = 1 group by party_id),
favourite as (
  select party_id, channel
  from (select party_id, channel,
          row_number() over (partition by party_id order by count(*) desc, channel) as place
        from event_seen where channel is not null group by party_id, channel) used
  where place = 1)
select k.party_id,
  coalesce(k.kind, 'person') as kind,
  m.as_of - p.last_day as recency_days,
  coalesce(p.frequency, 0) as frequency,
  coalesce(p.monetary, 0) as monetary,
  m.as_of - a.first_day as tenure_days,
  s.last_recommendation,
  s.last_csat,
  coalesce(a.complaints, 0) as complaints,
  coalesce(a.contacts_90d, 0) as contacts_90d,
  f.channel as main_channel
from known k
cross join measured_on m
left join activity a on a.party_id = k.party_id
left join purchase p on p.party_id = k.party_id
left join score s on s.party_id = k.party_id
left join favourite f on f.party_id = k.party_id;
