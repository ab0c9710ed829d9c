package org.onrecord.graph;

/**
 * An order of a list: by a column that is never null, then by id, so that each place has one name.
 *
 * @param name as the enum of the schema has it, or any name where there is no choice
 * @param column the first column
 * @param type of that column
 * @param descending whether both columns go down
 */
record Order(String name, String column, Binding.Type type, boolean descending) {
    static Order down(String name, String column, Binding.Type type) {
        return new Order(name, column, type, true);
    }

    static Order up(String name, String column, Binding.Type type) {
        return new Order(name, column, type, false);
    }
}
