-- Runs that begin, told as those that go on are.
create trigger run_begun after insert on ingestion_run
    referencing new table as new_rows for each statement execute function announce('R');
