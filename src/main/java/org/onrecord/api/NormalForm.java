package org.onrecord.api;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A document as text in which spaces, comments and the order of definitions make no difference. */
final class NormalForm {
    private NormalForm() {}

    static String of(Document document) {
        return joined(document.getDefinitions());
    }

    /** Of each operation among these, with those of the fragments that it needs. */
    static List<String> ofEach(List<? extends Definition> definitions) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        List<OperationDefinition> operations = new ArrayList<>();
        for (Definition<?> definition : definitions) {
            if (definition instanceof FragmentDefinition fragment) {
                fragments.put(fragment.getName(), fragment);
            } else if (definition instanceof OperationDefinition operation) {
                operations.add(operation);
            }
        }
        return operations.stream().map(operation -> ofOne(operation, fragments)).toList();
    }

    private static String ofOne(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        Set<String> needed = new HashSet<>();
        collect(operation, fragments, needed);
        List<Node<?>> whole = new ArrayList<>(List.of(operation));
        needed.stream().map(fragments::get).forEach(whole::add);
        return joined(whole);
    }

    private static void collect(Node<?> node, Map<String, FragmentDefinition> fragments, Set<String> needed) {
        if (node instanceof FragmentSpread spread
                && fragments.containsKey(spread.getName())
                && needed.add(spread.getName())) {
            collect(fragments.get(spread.getName()), fragments, needed);
        }
        node.getChildren().forEach(child -> collect(child, fragments, needed));
    }

    private static String joined(List<? extends Node> definitions) {
        return String.join(
                "\n",
                definitions.stream().map(AstPrinter::printAstCompact).sorted().toList());
    }
}
