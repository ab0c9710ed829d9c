package org.onrecord.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @ParameterizedTest
    @CsvSource({
        "onrecord.database.memory, lots",
        "onrecord.database.memory, 0",
        "onrecord.database.memory, 99999999999999999999",
        "onrecord.database.port, -1",
        "onrecord.database.port, 65536",
    })
    void aNumberThatIsNoneIsToldInOneSentence(String setting, String value) {
        System.setProperty(setting, value);
        try {
            assertThatThrownBy(Settings::read)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll(setting, "whole number from", "not \"" + value + "\"");
        } finally {
            System.clearProperty(setting);
        }
    }

    @Test
    void whereNobodySaysTheDatabaseHasAPartOfTheMachinesMemory() {
        assertThat(Settings.read().databaseMemory()).isBetween(128L, 4096L);
    }
}
