package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.Browser;

/** The compiler has nothing to say about the reader's types: it runs in Chromium, where there is no Node. */
class TypeScriptTest {
    private static final Path APP = Path.of("src/main/resources/web/app");
    private static final String COMPILER = "META-INF/resources/webjars/typescript/5.9.3/lib/";
    private static final String LIT = "META-INF/resources/webjars/lit-html/3.3.2/";

    /** The compiler on files that are only in memory; what it misses it is told has no text. */
    private static final String CHECK = """
            const files = arguments[0];
            const options = { strict: true, noEmit: true, noUnusedLocals: true, noUnusedParameters: true,
              noUncheckedIndexedAccess: true, skipLibCheck: true, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
              target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
            const host = {
              getSourceFile: (name, target) => files[name] === undefined ? undefined : ts.createSourceFile(name, files[name], target, true),
              fileExists: (name) => files[name] !== undefined,
              readFile: (name) => files[name],
              directoryExists: (name) => Object.keys(files).some((file) => file.startsWith(name + '/')),
              getDefaultLibFileName: () => '/lib/lib.d.ts', getDefaultLibLocation: () => '/lib',
              getCurrentDirectory: () => '/', getCanonicalFileName: (name) => name, useCaseSensitiveFileNames: () => true,
              getNewLine: () => '\\n', writeFile: () => {},
            };
            const roots = Object.keys(files).filter((name) => name.startsWith('/app/'));
            return ts.getPreEmitDiagnostics(ts.createProgram(roots, options, host)).map(({ file, start, messageText }) =>
              (file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: ` : '')
                + ts.flattenDiagnosticMessageText(messageText, ' '));
            """;

    @Test
    void theReaderIsWellTyped() throws IOException {
        Map<String, String> files = new HashMap<>(libraries());
        try (Stream<Path> sources = Files.walk(APP)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".ts")).toList()) {
                files.put("/app/" + APP.relativize(source), Files.readString(source));
            }
        }
        try (Browser browser = Browser.open()) {
            browser.blank();
            browser.ask(resource(COMPILER + "typescript.js") + "\nglobalThis.ts = ts;");
            assertThat((List<?>) browser.ask(CHECK, files)).isEmpty();
        }
    }

    private static Map<String, String> libraries() throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String name : List.of("lit-html.d.ts", "directive.d.ts")) {
            files.put("/node_modules/lit-html/" + name, resource(LIT + name));
        }
        files.put("/node_modules/lit-html/package.json", "{ \"name\": \"lit-html\", \"types\": \"lit-html.d.ts\" }");
        addWithReferences("lib.es2023.d.ts", files);
        addWithReferences("lib.dom.d.ts", files);
        addWithReferences("lib.dom.iterable.d.ts", files);
        return files;
    }

    /** What a library of the compiler refers to comes along. */
    private static void addWithReferences(String name, Map<String, String> files) throws IOException {
        if (files.containsKey("/lib/" + name)) {
            return;
        }
        String text = resource(COMPILER + name);
        files.put("/lib/" + name, text);
        for (String line : text.lines().toList()) {
            if (line.startsWith("/// <reference lib=")) {
                addWithReferences("lib." + line.split("\"")[1] + ".d.ts", files);
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
