create table truth as select key, customer from read_csv($truth, all_varchar = true);
create table cells as
select party, customer, count(*) as n from parties join truth using (key) group by all;
create view figures as
with party as (select party, sum(n) as n from cells group by all),
customer as (select customer, count(*) as n from truth group by all)
select
  (select count(*) from parties join truth using (key)),
  (select count(*) from links),
  (select count(*) from links join truth x on x.key = a join truth y on y.key = b where x.customer = y.customer),
  (select sum(n * (n - 1) // 2) from customer),
  (select sum(n * (n - 1) // 2) from party),
  (select sum(n * (n - 1) // 2) from cells),
  (select count(*) from party),
  (select count(*) from customer),
  (select count(*) from cells join party using (party) join customer using (customer)
    where cells.n = party.n and cells.n = customer.n);
