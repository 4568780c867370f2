-- What was decided for each state, for everybody in it.
insert into send
select cast(? as varchar), a.party_id, s.decision, s.addressee,
  case s.addressee when 'guardian' then a.guardian_id when 'person' then a.party_id end, s.reasons
from asked a join decided s on s.state = a.state
order by a.party_id
