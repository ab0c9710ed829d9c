package org.onrecord.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostGraphile, from npm. */
final class PostGraphile {
    private PostGraphile() {}

    /** The Node that it asks for (22 or newer), which the machine's need not be. */
    static Path node(Path folder) {
        return folder.resolve("node_modules/node/bin/node").toAbsolutePath();
    }

    /** Installs it, unless it is there; needs npm. */
    static Path install(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        for (String file : new String[] {"package.json", "server.mjs"}) {
            Files.writeString(folder.resolve(file), Resource.text("postgraphile/" + file));
        }
        if (Files.notExists(folder.resolve("node_modules/postgraphile"))) {
            int code = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("npm could not install PostGraphile");
            }
        }
        return folder;
    }

    /** Its cursors are its own: they are asked for. */
    record Phrasing(Client client, int port) implements Contender.Phrasing {
        @Override
        public Ask ask(Question question, Question.Sample sample) {
            JsonObject variables = new JsonObject(sample.postgraphile());
            if (variables.getValue("after") instanceof Integer place) {
                variables.put("after", cursor(question, place));
            }
            return Ask.graphql(question.text("postgraphile.graphql"), variables);
        }

        /** Of the row at this place, counted from 1. */
        private String cursor(Question question, int place) {
            Ask ask = Ask.graphql(
                    question.text("postgraphile-cursor.graphql"), new JsonObject().put("offset", place - 1));
            try {
                return new ObjectMapper()
                        .readTree(client.ask(port, ask).getBytes())
                        .findValue("cursor")
                        .textValue();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
