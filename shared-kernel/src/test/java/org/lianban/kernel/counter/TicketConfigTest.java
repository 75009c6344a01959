package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TicketConfigTest {
    @Test
    void defaults() {
        // When
        TicketConfig config = of(Map.of());

        // Then
        assertThat(config.key()).isEmpty();
        assertThat(config.required()).isFalse();
    }

    @Test
    void every_key_is_mapped() {
        // When
        TicketConfig config =
                of(Map.of("lianban.ticket.key", "a", "lianban.ticket.required", "true"));

        // Then
        assertThat(config.key()).contains("a");
        assertThat(config.required()).isTrue();
    }

    /** Settings without a container. */
    static TicketConfig of(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(TicketConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(TicketConfig.class);
    }
}
