package org.onrecord.reader;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reader's GraphQL documents: one operation a file in a folder, one fragment a file in its {@code fragments}. */
final class QueryFiles {
    private final Map<String, Document> operations;
    private final Map<String, Document> fragments;

    QueryFiles(Path folder) {
        operations = parsed(folder);
        fragments = parsed(folder.resolve("fragments"));
    }

    /** What is wrong with the documents by this schema; empty where all is well. */
    List<String> faults(GraphQLSchema schema) {
        List<String> faults = new ArrayList<>();
        operations.forEach((name, document) -> {
            Document whole = document.transform(builder -> fragmentsOf(document)
                    .forEach(fragment ->
                            builder.definition(definition(Objects.requireNonNull(fragments.get(fragment))))));
            new Validator()
                    .validateDocument(schema, whole, Locale.ENGLISH)
                    .forEach(error -> faults.add(name + ": " + error.getMessage()));
        });
        return faults;
    }

    /** The module that the reader imports its documents from. */
    String typescript(GraphQLSchema schema) {
        QueryTypes types = new QueryTypes(schema);
        StringBuilder imports = new StringBuilder();
        StringBuilder body = new StringBuilder();
        fragments.forEach((file, document) -> {
            imports.append("import " + variable(file) + " from './fragments/" + file + ".graphql';\n");
            body.append(types.fragment(definition(document))).append('\n');
        });
        operations.forEach((file, document) -> {
            imports.append("import " + variable(file) + " from './" + file + ".graphql';\n");
            OperationDefinition operation =
                    document.getDefinitionsOfType(OperationDefinition.class).get(0);
            body.append(types.operation(operation)).append('\n').append(constant(operation, file, document));
        });
        return "// Written from the schema and the documents beside it by the test QueryFilesTest; not by hand.\n"
                + "import { Document } from './document';\n" + imports + "\n" + types.shared() + "\n"
                + body.toString().stripTrailing() + "\n";
    }

    private String constant(OperationDefinition operation, String file, Document document) {
        String name = operation.getName();
        String text = Stream.concat(
                        Stream.of(variable(file)),
                        fragmentsOf(document).stream().map(QueryFiles::variable))
                .collect(Collectors.joining(", "));
        return "export const " + name + " = new Document<" + name + "Data, " + name + "Variables>(" + text + ");\n\n";
    }

    /** The files of all fragments that a document leads to. */
    private Set<String> fragmentsOf(Node<?> node) {
        Set<String> found = new TreeSet<>();
        if (node instanceof FragmentSpread spread) {
            Map.Entry<String, Document> used = fragments.entrySet().stream()
                    .filter(entry -> definition(entry.getValue()).getName().equals(spread.getName()))
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException("no fragment " + spread.getName()));
            found.add(used.getKey());
            found.addAll(fragmentsOf(used.getValue()));
        }
        node.getChildren().forEach(child -> found.addAll(fragmentsOf((Node<?>) child)));
        return found;
    }

    private static FragmentDefinition definition(Document fragment) {
        return fragment.getDefinitionsOfType(FragmentDefinition.class).get(0);
    }

    private static String variable(String file) {
        String[] words = file.split("-");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static Map<String, Document> parsed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Document> documents = new TreeMap<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".graphql")).toList()) {
                String name = file.getFileName().toString().replace(".graphql", "");
                documents.put(name, Parser.parse(Files.readString(file)));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
