create or replace temp table $table as
select file_row_number + 1 as line $columns
from read_parquet(?, file_row_number = true)
