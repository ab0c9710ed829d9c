-- A large table fills many times faster without its indexes. Those that constraints need stay.
set session_replication_role = replica;
set maintenance_work_mem = '512MB';
set work_mem = '128MB';
create temp table index_to_rebuild as
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index
    where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
        and not indisunique
        and not exists (select from pg_constraint where conindid = indexrelid);
do $$
declare statement text;
begin
    for statement in select 'drop index ' || name from index_to_rebuild loop
        execute statement;
    end loop;
end $$;
