package org.lianban.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorLimitTest {
    private final SetClock clock = new SetClock();

    @Test
    void defaults() {
        VisitorConfig config = config(Map.of());
        assertThat(config.perAddress()).isEqualTo(30);
        assertThat(config.all()).isEqualTo(600);
        assertThat(config.checkCost()).isEqualTo(5);
        assertThat(config.addresses()).isEqualTo(10_000);
    }

    @Test
    void every_key_is_mapped() {
        VisitorConfig config = small();
        assertThat(config.perAddress()).isEqualTo(3);
        assertThat(config.all()).isEqualTo(7);
        assertThat(config.checkCost()).isEqualTo(2);
        assertThat(config.addresses()).isEqualTo(20);
    }

    @Test
    void whoever_has_asked_too_often_waits_and_nobody_else() {
        // Given
        VisitorLimit limit = new VisitorLimit(small(), clock);
        for (int turn = 0; turn < 3; turn++) {
            assertThat(limit.take("a", 1).isConsumed()).isTrue();
        }
        // When, Then
        assertThat(limit.take("a", 1).isConsumed()).isFalse();
        assertThat(limit.take("b", 1).isConsumed()).isTrue();
        clock.forward(Duration.ofSeconds(21));
        assertThat(limit.take("a", 1).isConsumed()).isTrue();
        assertThat(limit.take("a", 1).isConsumed()).isFalse();
    }

    @Test
    void all_together_have_a_limit_and_one_who_is_refused_takes_nothing_of_it() {
        // Given
        VisitorLimit limit = new VisitorLimit(small(), clock);
        for (int turn = 0; turn < 10; turn++) {
            limit.take("greedy", 1);
        }
        // When: three of seven are gone
        int let = 0;
        for (int visitor = 0; visitor < 10; visitor++) {
            let += limit.take("visitor" + visitor, 1).isConsumed() ? 1 : 0;
        }
        // Then
        assertThat(let).isEqualTo(4);
    }

    @Test
    void a_comparison_counts_for_more() {
        VisitorLimit limit = new VisitorLimit(small(), clock);
        int cost = Turn.CHECK.cost(small());
        assertThat(limit.take("a", cost).isConsumed()).isTrue();
        assertThat(limit.take("a", cost).isConsumed()).isFalse();
        assertThat(limit.take("a", Turn.LOOK.cost(small())).isConsumed()).isTrue();
    }

    @Test
    void many_addresses_fill_no_memory() {
        VisitorLimit limit = new VisitorLimit(small(), clock);
        for (int visitor = 0; visitor < 5_000; visitor++) {
            limit.take("visitor" + visitor, 1);
        }
        assertThat(limit.remembered()).isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2:ffff::1, 20010db800010002",
        "fe80::1%eth0, fe80000000000000",
        "::ffff:192.0.2.7, 192.0.2.7"
    })
    void an_address_of_ipv6_counts_with_its_network(String address, String network) {
        assertThat(VisitorLimit.network(address)).isEqualTo(network);
    }

    private static VisitorConfig small() {
        return config(
                Map.of(
                        "gateway.visitors.per-address", "3",
                        "gateway.visitors.all", "7",
                        "gateway.visitors.check-cost", "2",
                        "gateway.visitors.addresses", "20"));
    }

    private static VisitorConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(VisitorConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(VisitorConfig.class);
    }

    private static final class SetClock implements TimeMeter {
        private long nanos = 1;

        void forward(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
