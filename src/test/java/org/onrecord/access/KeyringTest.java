package org.onrecord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.FilledArchive;

/** What is remembered of keys, and for how long. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class KeyringTest {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final AtomicLong now = new AtomicLong();
    private final String name = "ring " + UUID.randomUUID();

    @Inject
    Keys keys;

    @Test
    void aRevokedKeyWorksForAsLongAsItIsRememberedAndNoLonger() {
        Keyring ring = ring(Optional.empty());
        String key = keys.create(name, Role.EDITOR, null).orElseThrow();
        Caller holder = ring.holder(key);
        keys.revoke(name);
        now.addAndGet(REMEMBERED.toNanos() - 1);
        assertThat(ring.holder(key)).isEqualTo(holder).isEqualTo(new Caller(name, Role.EDITOR));
        now.addAndGet(1);
        assertThatThrownBy(() -> ring.holder(key)).hasMessage("This key has been revoked.");
    }

    @Test
    void aKeyThatIsRememberedCostsNoStatement() throws SQLException {
        Keyring ring = ring(Optional.empty());
        String key = keys.create(name, Role.EDITOR, null).orElseThrow();
        ring.holder(key);
        String unknown = Secret.random();
        assertThatThrownBy(() -> ring.holder(unknown)).isInstanceOf(Unauthenticated.class);
        long before = lookups();
        for (int i = 0; i < 100; i++) {
            ring.holder(key);
            assertThatThrownBy(() -> ring.holder(unknown)).isInstanceOf(Unauthenticated.class);
        }
        assertThat(lookups()).isEqualTo(before);
    }

    @Test
    void theKeyOfTheSettingsIsThatOfAnAdmin() {
        String key = Secret.random();
        assertThat(ring(Optional.of(key)).holder(key).role()).isEqualTo(Role.ADMIN);
        assertThatThrownBy(() -> ring(Optional.of(key)).holder(Secret.random())).hasMessageContaining("not known");
    }

    @Test
    void productionRefusesTheKeyOfDevModeAndShortOnes() {
        assertThat(new ReadyKey(Optional.empty(), true).hash()).isNotNull();
        assertThat(new ReadyKey(Optional.empty(), false).hash()).isNull();
        assertThat(Access.unfit(ReadyKey.DEVELOPMENT))
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("dev mode").doesNotContain("\n"));
        assertThat(Access.unfit("orec_short")).isPresent();
        assertThat(Access.unfit(Secret.random())).isEmpty();
    }

    private Keyring ring(Optional<String> configured) {
        return new Keyring(keys, new ReadyKey(configured, false), Clock.systemUTC(), REMEMBERED, now::get);
    }

    private static long lookups() throws SQLException {
        try (Connection connection = FilledArchive.connect();
                ResultSet count = connection
                        .createStatement()
                        .executeQuery("select coalesce(sum(calls), 0) from pg_stat_statements"
                                + " where query like 'select % from access_key where hash %'")) {
            count.next();
            return count.getLong(1);
        }
    }
}
