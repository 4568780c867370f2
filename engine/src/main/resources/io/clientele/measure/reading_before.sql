-- A period is read again as long as its observations are there.
delete from reading_before
where exists (
  select 1 from reading r
  where r.measure = reading_before.measure and r.period = reading_before.period
    and r.definition = reading_before.definition
    and coalesce(r.segment_id, '') = coalesce(reading_before.segment_id, '')
    and coalesce(r.journey_id, '') = coalesce(reading_before.journey_id, '')
    and coalesce(r.stage_id, '') = coalesce(reading_before.stage_id, '')
    and coalesce(r.channel, '') = coalesce(reading_before.channel, '')
    and coalesce(r.org_unit, '') = coalesce(reading_before.org_unit, '')
    and r.period <> 'all' and r.period not like 'last-%')
