-- Says no to whoever asked, out of a statement: what the message says is for them (graph/Graph).
create function refuse(message text) returns text language plpgsql as $$
begin
    raise exception '%', message using errcode = 'OR001';
end $$;
