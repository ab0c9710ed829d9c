select json_build_object() as onrecord, array[]::text[] as "limit", json_build_object() as postgraphile
