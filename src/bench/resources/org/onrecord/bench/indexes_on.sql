do $$
declare statement text;
begin
    for statement in select definition from index_to_rebuild loop
        execute statement;
    end loop;
end $$;
set session_replication_role = origin;
