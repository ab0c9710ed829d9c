package org.onrecord.graph;

/**
 * A field that leads to at most one row of another table.
 *
 * @param from table with the alias {@code {n}}
 * @param where what picks the row; by a unique key
 */
record One(String from, String where) implements Field {
    /** The row that a column of this one points at. */
    static One by(String column, Node target) {
        return new One(target.table() + " {n}", "{n}.id = {t}." + column);
    }

    @Override
    public Json compile(Call call) {
        String row = call.compiler().row();
        String select = "(select " + call.object(row, call.path()).sql() + " from "
                + Source.fill(from + " where " + where, call.row(), row) + ")";
        return Json.ofValue(Types.nullable(call.type()) ? "coalesce(" + select + ", 'null')" : select);
    }
}
