package org.lianban.casework.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartyConfigTest {
    private static final Map<String, String> KEYS =
            Map.of("casework.party.identity-key", "a", "casework.party.match-key", "b");

    @Test
    void defaults() {
        PartyConfig config = config(KEYS);
        assertThat(config.identityKeyId()).isEqualTo("1");
        assertThat(config.lapseWarningDays()).isEqualTo(90);
        assertThat(config.lapseNoticeDays()).containsExactly(90, 30, 0);
    }

    @Test
    void every_key_is_mapped() {
        Map<String, String> settings = new HashMap<>(KEYS);
        settings.put("casework.party.identity-key-id", "2");
        settings.put("casework.party.lapse-warning-days", "30");
        settings.put("casework.party.lapse-notice-days", "60,7");
        PartyConfig config = config(settings);
        assertThat(config.identityKey()).isEqualTo("a");
        assertThat(config.identityKeyId()).isEqualTo("2");
        assertThat(config.matchKey()).isEqualTo("b");
        assertThat(config.lapseWarningDays()).isEqualTo(30);
        assertThat(config.lapseNoticeDays()).containsExactly(60, 7);
    }

    private static PartyConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(PartyConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(PartyConfig.class);
    }
}
