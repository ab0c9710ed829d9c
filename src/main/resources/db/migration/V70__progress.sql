-- How far runs have come, told as other news are.
create trigger run_announced after update on ingestion_run
    referencing new table as new_rows for each statement execute function announce('R');
