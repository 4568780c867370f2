-- Golden values, and below them attributes of records that have no golden value.
create or replace table customer_value as
select party_id, field, min(value) as value from golden where value is not null group by party_id, field;
