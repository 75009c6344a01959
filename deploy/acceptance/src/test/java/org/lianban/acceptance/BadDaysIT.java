package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;
import org.lianban.local.Tokens;

/** Days on which machines fail, people are quicker than each other, and strangers try the door. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class BadDaysIT {
    /** The long form takes 120. */
    private static final Duration OUTAGE =
            Duration.ofSeconds(Integer.getInteger("lianban.kafka.outage.seconds", 20));

    private static final int ROUNDS = 3;
    private static final int LETTERS = 32;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final LocalSystem system = SharedSystem.system();
    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);

    private interface Act {
        void run() throws Exception;
    }

    @BeforeEach
    void a_monday() {
        itIs("2026-04-13");
    }

    @Test
    void without_kafka_offices_work_on_and_evidence_learns_it_all_afterwards() throws Exception {
        Registrations registrations = registrations("断网之日");
        meanwhile(
                registrations,
                () -> {
                    awaitAcknowledged(registrations, 5);
                    system.stopKafka();
                    int before = registrations.acknowledged().size();
                    LockSupport.parkNanos(OUTAGE.toNanos());
                    assertThat(registrations.acknowledged().size()).isGreaterThan(before + 10);
                    assertThat(waiting()).isNotEmpty();
                    system.startKafka();
                });
        eachIsThereOnce("断网之日", registrations.acknowledged());
    }

    @Test
    void a_killed_service_neither_loses_nor_doubles_what_it_acknowledged() throws Exception {
        Registrations registrations = registrations("断电之日");
        meanwhile(
                registrations,
                () -> {
                    for (Service service :
                            List.of(Service.CASE_SERVICE, Service.EVIDENCE_SERVICE)) {
                        int before = registrations.acknowledged().size();
                        awaitAcknowledged(registrations, before + 10);
                        system.kill(service);
                        system.start(service);
                        itIs("2026-04-13");
                    }
                    awaitAcknowledged(registrations, registrations.acknowledged().size() + 10);
                });
        eachIsThereOnce("断电之日", registrations.acknowledged());
    }

    @Test
    void of_two_offices_that_file_at_the_same_instant_one_prevails() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            String day = "2026-04-0" + round;
            String first = verified("shifeng", "430204", day);
            String second = verified("hetang", "430202", day);
            List<Answer> answers =
                    atTheSameInstant(
                            List.of(
                                    () -> steps.file("shifeng-head", first),
                                    () -> steps.file("hetang-head", second)));
            assertThat(answers)
                    .extracting(Answer::code)
                    .containsExactlyInAnyOrder("", "FIRST_FILED_PREVAILS");
            assertThat(answers).extracting(Answer::status).contains(200);
        }
    }

    @Test
    void letters_issued_at_the_same_instant_are_numbered_without_gap_or_double() throws Exception {
        List<String> transfers = new ArrayList<>();
        for (int i = 1; i <= LETTERS; i++) {
            transfers.add(submitted("同时发函 %02d(演示)".formatted(i)));
        }
        List<Callable<Answer>> issues =
                transfers.stream().<Callable<Answer>>map(id -> () -> issue(id)).toList();

        List<Answer> answers = atTheSameInstant(issues);

        List<Integer> numbers = new ArrayList<>();
        for (Answer answer : answers) {
            String number =
                    answer.orThrow("issue").body().path("letters").path(0).path("number").asText();
            assertThat(number).contains("〔2026〕");
            numbers.add(
                    Integer.valueOf(
                            number.substring(number.indexOf('〕') + 1, number.length() - 1)));
        }
        // Other stories may have issued letters of this office before.
        int first = Collections.min(numbers);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(first, first + LETTERS).boxed().toList());
    }

    @Test
    void a_token_that_is_no_access_token_of_this_realm_opens_nothing() {
        Tokens tokens = system.tokens();
        Caller bearerOfAnIdToken = SharedSystem.door(tokens::identity).as("yuelu-officer-1");
        Caller stranger = SharedSystem.door(account -> tokens.foreign()).as("yuelu-officer-1");
        for (Caller caller : List.of(bearerOfAnIdToken, stranger)) {
            for (Answer answer :
                    List.of(
                            caller.get("/api/v1/me"),
                            caller.get("/api/v1/matters"),
                            caller.post("/api/v1/leads", Registrations.lead("冒名登记(演示)")))) {
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.code()).isEqualTo("NOT_AUTHENTICATED");
                assertThat(answer.text("type")).isEqualTo("/problems/not-authenticated");
            }
        }
        assertThat(
                        Records.of(Service.CASE_SERVICE)
                                .rows("select id from matter where title = ?", "冒名登记(演示)"))
                .isEmpty();
    }

    private static List<String> waiting() {
        return Records.of(Service.CASE_SERVICE).rows("select position from outbox limit 1");
    }

    private Registrations registrations(String occasion) {
        return new Registrations(door.as("yuelu-officer-1"), occasion);
    }

    /** Lets the office register while the act goes on, and a failure of either be the test's. */
    private static void meanwhile(Registrations registrations, Act act) throws Exception {
        try (ExecutorService office = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> running = office.submit(registrations::run);
            try {
                act.run();
            } finally {
                registrations.end();
            }
            running.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void awaitAcknowledged(Registrations registrations, int number) {
        Eventually.holds(
                () -> assertThat(registrations.acknowledged()).hasSizeGreaterThanOrEqualTo(number));
    }

    /** Each acknowledged lead is one matter, and all its facts took effect once in evidence. */
    private static void eachIsThereOnce(String occasion, List<String> titles) {
        Records casework = Records.of(Service.CASE_SERVICE);
        Records evidence = Records.of(Service.EVIDENCE_SERVICE);
        String title = occasion + "%";
        assertThat(casework.rows("select title from matter where title like ?", title))
                .containsExactlyInAnyOrderElementsOf(titles);
        List<String> told =
                casework.rows(
                        """
                        select m.id, count(*), max(j.sequence) from matter m
                        join journal j on j.subject = m.id::text
                        where m.title like ? group by m.id""",
                        title);
        assertThat(told).hasSameSizeAs(titles);
        Eventually.holds(
                () ->
                        assertThat(
                                        evidence.rows(
                                                """
                                                select c.matter_id, count(*), max(p.last_sequence)
                                                from casefolder c
                                                join inbox i on i.subject = c.matter_id::text
                                                    and i.source = '/case-service'
                                                join reader_position p on p.subject = i.subject
                                                    and p.source = i.source
                                                where c.title like ? group by c.matter_id""",
                                                title))
                                .containsExactlyInAnyOrderElementsOf(told));
        assertThat(evidence.rows("select event_id, reason, error from parked")).isEmpty();
    }

    private String verified(String office, String division, String day) {
        Answer lead = steps.register(office + "-officer-1", passingOff(division, day));
        String matter = lead.orThrow("registration").text("matterId");
        steps.assign(office + "-unit-head", matter, office + "-officer-1", office + "-officer-2")
                .orThrow("assignment");
        // Signed in before the instant, not in it.
        door.as(office + "-head");
        return matter;
    }

    private String submitted(String title) {
        Answer lead = steps.register("yuetang-officer-1", Registrations.lead(title));
        String matter = lead.orThrow("registration").text("matterId");
        Answer draft = steps.draft("yuetang-officer-1", matter, "430204", "违法行为发生地(演示)");
        String transfer = draft.orThrow("draft").body().path("transfer").path("id").asText();
        steps.step("yuetang-officer-1", transfer, "submission", Map.of()).orThrow("submission");
        door.as("yuetang-head");
        return transfer;
    }

    private Answer issue(String transfer) {
        return steps.step("yuetang-head", transfer, "issue", Map.of());
    }

    private static List<Answer> atTheSameInstant(List<Callable<Answer>> acts) throws Exception {
        CyclicBarrier instant = new CyclicBarrier(acts.size());
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> pending = new ArrayList<>();
            for (Callable<Answer> act : acts) {
                pending.add(
                        people.submit(
                                () -> {
                                    instant.await();
                                    return act.call();
                                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : pending) {
                answers.add(answer.get(LONGEST.toSeconds(), TimeUnit.SECONDS));
            }
            return answers;
        }
    }

    private static Map<String, ?> passingOff(String placeOfAct, String day) {
        return Map.of(
                "title",
                "仓库内商品涉嫌假冒专利(演示)",
                "content",
                "包装标注从未授权的专利号(演示)",
                "source",
                "INSPECTION",
                "breach",
                "PATENT_PASSING_OFF",
                "placeOfAct",
                placeOfAct,
                "actFrom",
                day,
                "actTo",
                day,
                "foundOn",
                "2026-04-13",
                "suspects",
                List.of(
                        Map.of(
                                "kind", "ENTERPRISE",
                                "name", "天元××仓储有限公司(演示)",
                                "identifier", "91430211MAXX00058J")),
                "rights",
                List.of(
                        Map.of(
                                "type", "UTILITY_MODEL",
                                "number", "ZL 2012 2 0000000.8",
                                "name", "一种演示装置(演示)")));
    }
}
