package org.onrecord.startup;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What must be known before the framework starts, read where the framework will read it: system properties, the
 * environment, {@code config/application.properties} in the working directory.
 *
 * @param database what {@code quarkus.datasource.jdbc.url} and its neighbours name; none: the embedded one starts
 * @param dataDirectory {@code onrecord.data.directory}: where the embedded database lies
 * @param databasePort {@code onrecord.database.port}: where the embedded database listens; 0 for any free port
 * @param databaseMemory {@code onrecord.database.memory}: megabytes in which the embedded database keeps pages
 * @param key {@code onrecord.access.key}
 * @param registered {@code onrecord.graphql.registered}
 */
record Settings(
        Optional<ConfiguredDatabase> database,
        Path dataDirectory,
        int databasePort,
        long databaseMemory,
        Optional<String> key,
        Optional<Path> registered) {
    static Settings read() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(file(Path.of("config", "application.properties")))
                .build();
        return new Settings(
                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                        .map(url -> new ConfiguredDatabase(
                                url,
                                config.getOptionalValue("quarkus.datasource.username", String.class),
                                config.getOptionalValue("quarkus.datasource.password", String.class))),
                config.getOptionalValue("onrecord.data.directory", Path.class).orElse(Path.of(".onrecord")),
                (int) number(config, "onrecord.database.port", 0, 65_535).orElse(0),
                number(config, "onrecord.database.memory", DatabaseMemory.LEAST, DatabaseMemory.HIGHEST)
                        .orElseGet(DatabaseMemory::ofMachine),
                config.getOptionalValue("onrecord.access.key", String.class),
                config.getOptionalValue("onrecord.graphql.registered", Path.class));
    }

    private static OptionalLong number(SmallRyeConfig config, String name, long least, long most) {
        String value = config.getOptionalValue(name, String.class).orElse(null);
        if (value == null) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(value.strip());
            if (number >= least && number <= most) {
                return OptionalLong.of(number);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new CannotStart(
                name + " is to be a whole number from " + least + " to " + most + ", not \"" + value + "\".");
    }

    private static PropertiesConfigSource file(Path path) {
        try {
            // the ordinal that Quarkus gives this file: below the environment
            return Files.exists(path)
                    ? new PropertiesConfigSource(path.toUri().toURL(), 260)
                    : new PropertiesConfigSource(Map.of(), "none", 260);
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }
}
