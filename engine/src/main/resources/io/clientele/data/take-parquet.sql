create or replace temp view $view as
select file_row_number + 1 as line $columns
from read_parquet($file, file_row_number = true)
