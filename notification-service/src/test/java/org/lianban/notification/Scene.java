package org.lianban.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.HandlingOpened;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.StandingChanged;
import org.lianban.kernel.contract.TransferDelivered;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.TransferIssued;
import org.lianban.kernel.contract.WritingOfficeMoved;

/** Two offices with their people, and one matter: each test has its own. */
public final class Scene {
    public static final Duration PATIENCE = Duration.ofSeconds(30);
    public static final String TITLE = "𠮷㐂商行涉嫌侵权（演示）";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);

    public final OfficeId from;
    public final OfficeId to;
    public final MatterId matter = new MatterId(UUID.randomUUID());
    public final TransferId transfer = new TransferId(UUID.randomUUID());
    public final String number = "XS-演-" + matter.toString().substring(0, 6);
    private final Map<String, PersonId> people;
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant now = Instant.parse("2026-07-08T01:00:00Z");

    private Scene(OfficeId from, OfficeId to, Map<String, PersonId> people) {
        this.from = from;
        this.to = to;
        this.people = people;
    }

    /** Offices with a unit head each, the sender with two heads, the receiver with a liaison. */
    public static Scene told() {
        Scene scene = new Scene(office(), office(), new HashMap<>());
        scene.publish(
                scene.registered(scene.from, "岳麓区局"),
                scene.registered(scene.to, "湘潭市局"),
                scene.enrolled("from-unit", scene.from, "UNIT_HEAD"),
                scene.enrolled("from-head", scene.from, "AGENCY_HEAD"),
                scene.enrolled("from-keeper", scene.from, "SYSTEM_ADMINISTRATOR"),
                scene.enrolled("to-unit", scene.to, "UNIT_HEAD"),
                scene.enrolled("to-head", scene.to, "AGENCY_HEAD"),
                scene.enrolled("to-liaison", scene.to, "LIAISON"));
        return scene;
    }

    /** The same offices and people, and another matter. */
    public Scene another() {
        return new Scene(from, to, people);
    }

    public PersonId person(String name) {
        return people.computeIfAbsent(name, one -> new PersonId(UUID.randomUUID()));
    }

    public String account(String name) {
        return name + "-" + person(name);
    }

    public Envelope registered(OfficeId office, String name) {
        return register(
                office,
                new OfficeRegistered(office, name, "CITY", "演", null, List.of(), List.of()));
    }

    public Envelope enrolled(String name, OfficeId office, String... roles) {
        return reachable(name, office, null, roles);
    }

    public Envelope reachable(
            String name, OfficeId office, @Nullable String email, String... roles) {
        return register(
                office,
                new PersonEnrolled(
                        person(name),
                        office,
                        account(name),
                        name + "（演示）",
                        List.of(roles),
                        email,
                        null,
                        null,
                        null,
                        null));
    }

    /** Lead and number, seen by the sender alone. */
    public Envelope[] lead() {
        return new Envelope[] {
            seenBy(
                    List.of(from),
                    new LeadRegistered(
                            matter,
                            new HandlingId(UUID.randomUUID()),
                            from,
                            TITLE,
                            "INSPECTION",
                            "TRADEMARK_INFRINGEMENT",
                            "430104",
                            DAY,
                            null)),
            seenBy(
                    List.of(from),
                    new HandlingOpened(
                            matter, new HandlingId(UUID.randomUUID()), from, number, "REGISTERED"))
        };
    }

    public Envelope issued() {
        return seenBy(
                List.of(from, to), new TransferIssued(matter, transfer, from, to, "程序规定14", DAY));
    }

    public Envelope delivered() {
        return seenBy(List.of(from, to), new TransferDelivered(matter, transfer, from, to, DAY));
    }

    /** All but these offices lose sight of it. */
    public Envelope recalledTo(OfficeId... offices) {
        return seenBy(List.of(offices), new StandingChanged(matter, "OPEN"));
    }

    /** What the sender took in after the move; decided under the epoch after it. */
    public Envelope takenInAfterHandOver() {
        return afterTheMove(
                new EvidenceTakenIn(
                        matter,
                        new EvidenceId(UUID.randomUUID()),
                        from,
                        1,
                        "PHYSICAL",
                        "ORIGINAL",
                        "演示",
                        "演示",
                        List.of(),
                        DAY,
                        null,
                        null,
                        null,
                        null,
                        false,
                        true));
    }

    public Envelope moved() {
        return afterTheMove(new WritingOfficeMoved(matter, from, to, transfer));
    }

    public Envelope seenBy(List<OfficeId> offices, Fact fact) {
        return about(new Audience(offices, List.of(), List.of(), List.of()), fact);
    }

    public Envelope about(Audience audience, Fact fact) {
        return about(1, audience, fact, Actor.system("test"));
    }

    public Envelope about(long epoch, Audience audience, Fact fact, Actor actor) {
        now = now.plusSeconds(1);
        String strand = fact instanceof EvidenceEvent ? "evidence" : "casework";
        long sequence = sequences.merge(strand, 1L, Long::sum);
        return Told.envelope(matter.toString(), sequence, epoch, audience, fact, actor, now);
    }

    public void publish(Envelope... envelopes) {
        Told.publish(envelopes);
    }

    /** Until the last that was told of each office is known, and so all before them. */
    public void awaitPeople() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            assertThat(settings("from-head")).as("from-head").isEqualTo(200);
                            assertThat(settings("to-liaison")).as("to-liaison").isEqualTo(200);
                        });
    }

    /** Whether the roster has heard of him. */
    public boolean isKnown(String name) {
        return settings(name) == 200;
    }

    /** Whether the roster has heard of his address. */
    public boolean isReachable(String name) {
        return As.account(account(name)).get("/api/v1/notices/settings").path("email") != null;
    }

    public Response list(String name) {
        return As.account(account(name)).get("/api/v1/notices");
    }

    public List<String> types(String name) {
        return list(name).jsonPath().getList("items.factType");
    }

    public int unread(String name) {
        return As.account(account(name)).get("/api/v1/notices/count").jsonPath().getInt("unread");
    }

    public String awaitNotice(String name, String type) {
        await().atMost(PATIENCE).until(() -> types(name).contains(type));
        List<String> ids = new ArrayList<>();
        list(name)
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(
                        item -> {
                            if (type.equals(item.get("factType"))) {
                                ids.add(String.valueOf(item.get("noticeId")));
                            }
                        });
        return ids.getFirst();
    }

    public Response open(String name, String notice) {
        return As.account(account(name))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/notices/" + notice + "/opening");
    }

    private int settings(String name) {
        return As.account(account(name)).get("/api/v1/notices/settings").statusCode();
    }

    private Envelope afterTheMove(Fact fact) {
        Audience both = new Audience(List.of(from, to), List.of(), List.of(), List.of());
        return about(2, both, fact, Actor.system("test"));
    }

    private Envelope register(OfficeId office, Fact fact) {
        long sequence = sequences.merge(office.value(), 1L, Long::sum);
        return Told.envelope(
                office.value(),
                sequence,
                0,
                Audience.everyOffice(),
                fact,
                Actor.system("test"),
                Instant.parse("2026-07-01T01:00:00Z"));
    }

    private static OfficeId office() {
        return OfficeId.of(String.valueOf(ThreadLocalRandom.current().nextInt(500_000, 999_999)));
    }
}
