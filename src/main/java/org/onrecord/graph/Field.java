package org.onrecord.graph;

/** What a field of the schema is in the database. */
interface Field {
    /** The JSON of this field, for the row and the selection of the call. */
    Json compile(Call call);
}
