-- id: satisfaction-risk
-- title: Answers that are worse than the same customer gave before
-- component: risk
-- unit: %
-- direction: lower
-- statistic: share
-- columns: party_id, channel, org_unit, at, hit
-- grain: all; segment; channel; org_unit; period; segment period
-- chart: segment org_unit
-- needs: customers who answered one question twice

-- Of answers to a question which the customer had answered before: those below the mean of the former ones.
with told as (
  select party_id, channel, org_unit, "at", survey_score as score,
    avg(survey_score) over (
      partition by party_id, metric order by "at", source, event_id
      rows between unbounded preceding and 1 preceding) as before
  from survey_answer
  where party_id is not null and survey_score between lowest and highest)
select party_id, channel, org_unit, "at", case when score < before then 1 else 0 end as hit
from told
where before is not null
