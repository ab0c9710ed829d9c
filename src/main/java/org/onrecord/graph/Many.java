package org.onrecord.graph;

/**
 * A plain list, without pages.
 *
 * @param source its rows
 * @param order by which columns
 * @param limited whether it takes an argument {@code first}: these are the first of many sums
 */
record Many(Source source, String order, boolean limited) implements Field {
    static Many all(Source source, String order) {
        return new Many(source, order, false);
    }

    static Many first(Source source, String order) {
        return new Many(source, order, true);
    }

    @Override
    public Json compile(Call call) {
        Compiler compiler = call.compiler();
        PageSize first = PageSize.of(call.argument("first"));
        if (limited) {
            compiler.count(call.path().times(Weight.WHOLE_LIST)); // its rows are sums over a longer list
        }
        String row = compiler.row();
        String elements = call.object(row, call.path().times(limited ? first : Size.SHORT))
                .sql();
        String rows = Source.fill(
                "select {n}.* from " + source.from() + " where " + source.where() + " order by " + order,
                call.row(),
                row);
        String limit = limited ? " limit " + compiler.parameter(first.binding()) : "";
        return Json.ofText("[")
                .value("(select string_agg(" + elements + ", ',') from (" + rows + limit + ") " + row + ")")
                .text("]");
    }
}
