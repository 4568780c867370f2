-- id: lifecycle-as-declared
-- title: Members in the lifecycle stage that their segment declares
-- component: relationship
-- unit: %
-- direction: higher
-- statistic: share
-- columns: segment_id, party_id, hit
-- grain: segment
-- needs: segments with members that declare a customerLifecycleStage

select d.segment_id, m.party_id, case when s.stage = d.lifecycle then 1 else 0 end as hit
from declared_segment d
join membership m on m.segment_id = d.segment_id
join customer_stage s on s.party_id = m.party_id
