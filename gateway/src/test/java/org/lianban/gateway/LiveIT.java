package org.lianban.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lianban.local.LocalKafka;

/** Hints through two gateways, with a real Kafka and a real Keycloak. */
class LiveIT {
    private static final String CHANGSHA = "430100";
    private static final String XIANGTAN = "430300";

    private static final Facts FACTS = new Facts(LocalKafka.shared().bootstrapServers());

    private final Replicas replicas = Replicas.shared();
    private final String one = replicas.one.address();
    private final String other = replicas.other.address();

    @AfterAll
    static void no_more_facts() {
        FACTS.close();
    }

    @Test
    void both_replicas_tell_every_hint_to_whoever_may_hear_it() {
        try (Listening here = as(one, "changsha-officer-1");
                Listening there = as(other, "changsha-officer-1");
                Listening elsewhere = as(one, "xiangtan-officer-1")) {
            // Given
            UUID matter = UUID.randomUUID();
            UUID shared = UUID.randomUUID();

            // When
            UUID fact = FACTS.ended(matter, List.of(CHANGSHA), List.of());
            FACTS.ended(shared, List.of(CHANGSHA, XIANGTAN), List.of());

            // Then
            for (Listening listening : List.of(here, there)) {
                listening.awaitHintOf(shared.toString());
                assertThat(listening.lines())
                        .containsSubsequence(
                                "id: " + fact,
                                "event: hint",
                                "data: {\"type\":\"HandlingEnded\",\"matterId\":\""
                                        + matter
                                        + "\",\"sequence\":7}",
                                "");
            }
            elsewhere.awaitHintOf(shared.toString());
            assertThat(elsewhere.hints()).hasSize(1);
            assertThat(String.join("\n", elsewhere.lines()))
                    .doesNotContain(matter.toString())
                    .doesNotContain(fact.toString());
        }
    }

    @Test
    void whoever_is_excluded_hears_nothing_of_what_his_office_hears() {
        try (Listening excluded = as(one, "changsha-officer-2");
                Listening colleague = as(one, "changsha-officer-1")) {
            // Given
            UUID hidden = UUID.randomUUID();
            UUID open = UUID.randomUUID();

            // When
            FACTS.ended(hidden, List.of(CHANGSHA), List.of(person("changsha-officer-2")));
            FACTS.ended(open, List.of(CHANGSHA), List.of());

            // Then
            colleague.awaitHintOf(hidden.toString());
            excluded.awaitHintOf(open.toString());
            assertThat(String.join("\n", excluded.lines())).doesNotContain(hidden.toString());
        }
    }

    @Test
    void what_persons_are_told_wakes_these_persons_and_nobody_else_of_their_office() {
        try (Listening told = as(one, "changsha-officer-1");
                Listening elsewhere = as(other, "changsha-officer-1");
                Listening colleague = as(one, "changsha-officer-2")) {
            // Given
            UUID matter = UUID.randomUUID();
            UUID open = UUID.randomUUID();

            // When
            UUID fact = FACTS.noticed(matter, List.of(person("changsha-officer-1")));
            told.awaitHintOf(matter.toString());
            elsewhere.awaitHintOf(matter.toString());
            FACTS.seen(open, List.of(CHANGSHA));

            // Then
            colleague.awaitHintOf(open.toString());
            assertThat(told.lines()).contains("id: " + fact);
            assertThat(String.join("\n", colleague.lines())).doesNotContain(matter.toString());
        }
    }

    @Test
    void a_stream_is_neither_kept_nor_packed_and_says_that_it_is_alive() {
        try (Browser browser = new Browser();
                Listening listening =
                        Listening.to(
                                one,
                                browser,
                                "Authorization",
                                bearer("changsha-officer-1"),
                                "Accept-Encoding",
                                "gzip")) {
            HttpResponse<Stream<String>> answer = listening.answer();

            listening.await(": beat");
            assertThat(listening.lines())
                    .startsWith("retry: 2000", "event: hello", "data: {\"heartbeatSeconds\":1}", "")
                    .contains("event: beat");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        }
    }

    @Test
    void without_a_right_to_listen_there_is_no_stream() {
        try (Browser browser = new Browser()) {
            assertThat(browser.get(one + "/live").statusCode()).isEqualTo(401);
            assertThat(
                            browser.get(one + "/live", "Authorization", bearer("zhuzhou-officer-1"))
                                    .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void of_one_account_only_so_many_may_listen_at_once() {
        try (Browser browser = new Browser();
                Listening first = as(one, "xiangtan-officer-1")) {
            // Given
            try (Listening second = as(one, "xiangtan-officer-1")) {
                HttpResponse<String> third =
                        browser.get(one + "/live", "Authorization", bearer("xiangtan-officer-1"));
                assertThat(third.statusCode()).isEqualTo(429);
                assertThat(third.body()).contains("TOO_MANY_STREAMS");
                assertThat(second.isEnded()).isFalse();
            }

            // Then the place of the one that left is free again
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> {
                                HttpResponse<Stream<String>> again =
                                        browser.open(
                                                one + "/live",
                                                "Authorization",
                                                bearer("xiangtan-officer-1"));
                                assertThat(again.statusCode()).isEqualTo(200);
                                again.body().close();
                            });
            assertThat(first.isEnded()).isFalse();
        }
    }

    @Test
    void a_stream_ends_with_its_token() {
        replicas.withTokensOf(
                Duration.ofSeconds(3),
                () -> {
                    try (Listening listening = as(one, "changsha-officer-1")) {
                        listening.awaitEnd(Duration.ofSeconds(5));
                    }
                });
    }

    @Test
    void a_stream_does_not_keep_a_session_alive_and_ends_with_it() {
        try (Browser browser = new Browser()) {
            browser.signIn(one, "changsha-officer-2", "/");
            String impatient = replicas.impatient.address();
            try (Listening listening = Listening.to(impatient, browser)) {
                listening.awaitEnd(Duration.ofSeconds(Replicas.IMPATIENT_IDLE_SECONDS + 1));
            }

            assertThat(browser.get(impatient + "/live").body()).contains("SESSION_ENDED");
        }
    }

    @Test
    void signing_out_ends_the_streams_of_that_sign_in_and_of_no_other() {
        try (Browser browser = new Browser();
                Listening byToken = as(one, "changsha-officer-2")) {
            browser.signIn(one, "changsha-officer-2", "/");
            try (Listening listening = Listening.to(one, browser)) {
                browser.post(one + "/session/sign-out", "", "Lianban-Console", "1");

                listening.awaitEnd(Duration.ofSeconds(2));
            }
            assertThat(byToken.isEnded()).isFalse();
        }
    }

    @Test
    void whoever_is_enrolled_anew_has_to_come_back_and_his_colleague_has_not() {
        try (Listening enrolled = as(one, "changsha-officer-1");
                Listening colleague = as(one, "changsha-officer-2")) {
            FACTS.enrolled(person("changsha-officer-1"), XIANGTAN);

            enrolled.awaitEnd(Duration.ofSeconds(5));
            assertThat(colleague.isEnded()).isFalse();
        }
    }

    @Test
    void whoever_turns_out_to_be_of_another_office_has_to_come_back() {
        replicas.service.enrol("yuelu-officer-1", CHANGSHA);
        try (Listening listening = as(one, "yuelu-officer-1")) {
            replicas.service.enrol("yuelu-officer-1", XIANGTAN);

            listening.awaitEnd(Duration.ofSeconds(10));
        }
    }

    @Test
    void whoever_changes_office_while_it_is_asked_who_he_is_hears_the_new_office_only() {
        replicas.service.enrol("yuelu-officer-2", CHANGSHA);
        String token = replicas.keycloak.tokens().access("yuelu-officer-2");
        UUID late = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        try (Listening colleague = as(one, "xiangtan-officer-1")) {
            // Given an answer that is on its way and says what was true before
            CompletableFuture<Listening> opening;
            try (EchoService.Held answer = replicas.service.holdWhoIs("yuelu-officer-2")) {
                opening = CompletableFuture.supplyAsync(() -> Listening.as(one, token));
                answer.awaitAsked();

                // When
                replicas.service.enrol("yuelu-officer-2", XIANGTAN);
                FACTS.enrolled(person("yuelu-officer-2"), XIANGTAN);
                colleague.await(
                        "data: {\"type\":\"PersonEnrolled\",\"subject\":\"430300\",\"sequence\":7}");
            }

            // Then
            try (Listening listening = opening.join()) {
                FACTS.ended(late, List.of(CHANGSHA), List.of());
                FACTS.ended(last, List.of(XIANGTAN), List.of());
                listening.awaitHintOf(last.toString());
                assertThat(listening.hints()).hasSize(1);
            }
        }
    }

    private Listening as(String gateway, String account) {
        return Listening.as(gateway, replicas.keycloak.tokens().access(account));
    }

    private String bearer(String account) {
        return "Bearer " + replicas.keycloak.tokens().access(account);
    }

    private static UUID person(String account) {
        return EchoService.person(account);
    }
}
