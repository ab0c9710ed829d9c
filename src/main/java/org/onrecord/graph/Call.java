package org.onrecord.graph;

import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLOutputType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the selection, to be compiled.
 *
 * @param compiler to compile what is selected below it
 * @param selected the field, with all its selections merged
 * @param row alias of the row that it is a field of
 * @param path how deep it lies, and how many of it there are
 */
record Call(Compiler compiler, Selected selected, String row, Path path) {
    GraphQLOutputType type() {
        return selected.definition().getType();
    }

    List<SelectionSet> selections() {
        return selected.selections();
    }

    Input argument(String name) {
        return compiler.argument(selected, name);
    }

    /** The object of this field's type, or of its elements' type, made of another row. */
    Json object(String otherRow, Path otherPath) {
        return compiler.object(Types.object(type()), selections(), otherRow, otherPath);
    }

    /** How deep a field lies, and the sizes of the lists around it. */
    record Path(int depth, List<Size> sizes) {
        static final Path ROOT = new Path(0, List.of());

        Path deeper(@Nullable SourceLocation location, int most) {
            if (depth >= most) {
                throw new Refusal(
                        Refusal.Code.TOO_DEEP, "Nested deeper than " + most + " fields, which is the most.", location);
            }
            return new Path(depth + 1, sizes);
        }

        Path times(Size size) {
            List<Size> more = new ArrayList<>(sizes);
            more.add(size);
            return new Path(depth, List.copyOf(more));
        }
    }
}
