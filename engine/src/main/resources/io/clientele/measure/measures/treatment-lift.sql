-- id: treatment-lift
-- title: Success of tailored contacts above that of others
-- component: personalisation
-- unit: %
-- direction: higher
-- statistic: lift
-- columns: party_id, channel, at, hit, tailored
-- grain: all; segment; channel; period
-- needs: an attribute `assignment` (tailored or control) of contacts with an outcome, without which the effect is not identified

select party_id, channel, "at", case when outcome = 'success' then 1 else 0 end as hit, tailored
from assigned_contact
where outcome is not null
