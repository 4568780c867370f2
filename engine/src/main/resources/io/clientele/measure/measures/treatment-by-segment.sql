-- id: treatment-by-segment
-- title: How far contacts differ between segments
-- component: personalisation
-- unit: %
-- direction: higher
-- statistic: dependence
-- columns: treatment, audience, times
-- grain: all
-- needs: contacts that the organisation began, of different kinds, with members of two segments

-- What is done is the activity of a contact that the organisation began, of which the data say so.
select dense_rank() over (order by e.activity) as treatment, dense_rank() over (order by m.segment_id) as audience,
  count(*) as times
from event_seen e
join membership m on m.party_id = e.party_id
where e.is_contact and e.activity is not null
  and (lower(e.direction) = 'outbound'
    or (e.direction is null and lower(e.initiator) not in ('customer', 'system')))
group by e.activity, m.segment_id
