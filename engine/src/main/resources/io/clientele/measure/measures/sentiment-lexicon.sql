-- id: sentiment-lexicon
-- title: Sentiment of texts by a lexicon (-2 to +2)
-- component: empathy
-- unit: points
-- direction: higher
-- statistic: mean
-- columns: party_id, journey_id, channel, org_unit, at, x
-- grain: all; segment; journey; channel; org_unit; period; segment period
-- needs: texts, none of which has an attribute `sentiment`

select f.party_id, j.journey_id, f.channel, f.org_unit, f.at, f.score as x
from text_feeling f
left join journey_of_case j on j.case_id = f.case_id
where f.by_lexicon
