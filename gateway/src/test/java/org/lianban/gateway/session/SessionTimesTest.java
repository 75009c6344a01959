package org.lianban.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTimesTest {
    private static final Instant NINE = Instant.parse("2026-07-08T09:00:00Z");
    private static final SessionConfig CONFIG =
            SessionConfigTest.config(
                    Map.of(
                            "gateway.session.secret", "a",
                            "gateway.session.client-secret", "b"));

    @Test
    void a_person_who_does_nothing_for_half_an_hour_is_signed_out_then_and_not_before() {
        SessionTimes times = new SessionTimes(NINE, at(60));

        assertThat(times.idleEndsAt(CONFIG)).isEqualTo(at(90));
        assertThat(times.isOver(at(90).minusMillis(1), CONFIG)).isFalse();
        assertThat(times.isOver(at(90), CONFIG)).isTrue();
    }

    @Test
    void nobody_stays_longer_than_ten_hours_however_busy_he_is() {
        SessionTimes times = new SessionTimes(NINE, at(599));

        assertThat(times.endsAt(CONFIG)).isEqualTo(at(600));
        assertThat(times.idleEndsAt(CONFIG)).isEqualTo(at(600));
        assertThat(times.isOver(at(600).minusMillis(1), CONFIG)).isFalse();
        assertThat(times.isOver(at(600), CONFIG)).isTrue();
    }

    @Test
    void an_act_moves_the_idle_end_and_not_the_other() {
        SessionTimes times = SessionTimes.startingAt(NINE).actedAt(at(20));

        assertThat(times).isEqualTo(new SessionTimes(NINE, at(20)));
    }

    @Test
    void acts_within_a_minute_are_one() {
        SessionTimes times = SessionTimes.startingAt(NINE);

        assertThat(times.isWorthWriting(NINE.plusSeconds(60), CONFIG)).isFalse();
        assertThat(times.isWorthWriting(NINE.plusSeconds(61), CONFIG)).isTrue();
    }

    private static Instant at(long minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }
}
