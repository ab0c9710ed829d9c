package org.onrecord.graph;

import java.util.List;
import java.util.Map;

/**
 * A connection: a list in pages, from {@code first} and {@code after} or from {@code last} and {@code before}.
 *
 * @param list what its cursors are called after
 * @param source its rows
 * @param filter what its argument {@code filter} can ask, or its arguments themselves
 * @param orders what {@code orderBy} can ask; the first is taken unless told
 * @param edge what its edges have beside cursor and node
 */
record Paged(String list, Source source, Filter filter, List<Order> orders, Map<String, Field> edge) implements Field {
    static Paged of(String list, Source source, Filter filter, List<Order> orders) {
        return new Paged(list, source, filter, orders, Map.of());
    }

    Paged edge(Map<String, Field> fields) {
        return new Paged(list, source, filter, orders, fields);
    }

    @Override
    public Json compile(Call call) {
        Input asked = call.selected().definition().getArgument("filter") == null
                ? call.compiler().arguments(call.selected())
                : call.argument("filter");
        Source rows = filter.apply(source, asked, call.compiler());
        return new Page(this, call, rows, order(call.argument("orderBy"))).compile();
    }

    private Order order(Input orderBy) {
        return orders.stream()
                .filter(order -> !orderBy.given() || order.name().equals(String.valueOf(orderBy.now())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not described: order " + orderBy.now()));
    }
}
