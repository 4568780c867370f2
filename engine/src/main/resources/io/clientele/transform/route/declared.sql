-- What is declared, as tables to join: names in lower case, places in the order of files.
create or replace temp table market_type(type_id varchar, size varchar, sector varchar, is_public boolean, buyer varchar, place integer);
create or replace temp table market_item(item varchar, offer_id varchar, place integer);
create or replace temp table market_route(route_id varchar, kind varchar, place integer);
create or replace temp table market_serving(route_id varchar, type_id varchar);
create or replace temp table market_channel(route_id varchar, channel varchar);
create or replace temp table market_cell(type_id varchar, offer_id varchar, region_id varchar, route_id varchar, lane varchar);
create or replace temp table market_journey(offer_id varchar, journey_id varchar, stage_id varchar);
create or replace temp table place_said(party_id varchar, what varchar, id varchar, rank integer, fit double, place integer, known_by varchar);
