package org.lianban.evidence;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.WritingOfficeMoved;
import org.lianban.kernel.counter.UploadTicket;
import org.lianban.kernel.counter.UploadTickets;

/** A matter of one office with two officers of it, and an officer of another, all freshly told. */
public final class Scene {
    public static final OfficeId YUELU = OfficeId.of("430104");
    public static final OfficeId XIANGTAN = OfficeId.of("430300");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public final MatterId matter = new MatterId(UUID.randomUUID());
    public final PersonId first = new PersonId(UUID.randomUUID());
    public final PersonId second = new PersonId(UUID.randomUUID());
    public final PersonId clerk = new PersonId(UUID.randomUUID());
    public final PersonId stranger = new PersonId(UUID.randomUUID());
    private long sequence = 1;

    /** Tells it and waits until everybody can do what he may. */
    public static Scene told() {
        Scene scene = new Scene();
        Told.publish(
                Told.office(YUELU, "长沙市岳麓区市场监督管理局"),
                Told.office(XIANGTAN, "湘潭市市场监督管理局"),
                Told.person(scene.first, YUELU, "OFFICER"),
                Told.person(scene.second, YUELU, "OFFICER"),
                Told.person(scene.clerk, YUELU, "LIAISON"),
                Told.person(scene.stranger, XIANGTAN, "OFFICER"));
        Told.publish(
                Told.toOffices(
                        scene.matter.toString(),
                        1,
                        1,
                        List.of(YUELU),
                        Told.lead(scene.matter, YUELU)));
        for (PersonId person : List.of(scene.first, scene.second, scene.clerk)) {
            scene.awaitSight(person, 200);
        }
        // The stranger's own fact: once another matter is shown to him it has arrived.
        MatterId his = new MatterId(UUID.randomUUID());
        Told.publish(
                Told.toOffices(his.toString(), 1, 1, List.of(XIANGTAN), Told.lead(his, YUELU)));
        await().atMost(PATIENCE).until(() -> sight(scene.stranger, his) == 200);
        return scene;
    }

    /** Both offices see it from now on, and the other one writes. */
    public void moves() {
        WritingOfficeMoved move =
                new WritingOfficeMoved(matter, YUELU, XIANGTAN, new TransferId(UUID.randomUUID()));
        sequence++;
        Told.publish(
                Told.toOffices(matter.toString(), sequence, 2, List.of(YUELU, XIANGTAN), move));
        awaitSight(stranger, 200);
    }

    public String ticket(UploadTickets tickets, PersonId person, OfficeId office) {
        return tickets.sign(
                new UploadTicket(matter, office, person, 1, Instant.now().plusSeconds(600)));
    }

    /** The account of a person of this scene. */
    public static String account(PersonId person) {
        return As.accountOf(person);
    }

    private void awaitSight(PersonId person, int status) {
        await().atMost(PATIENCE).until(() -> sight(person, matter) == status);
    }

    private static int sight(PersonId person, MatterId matter) {
        return As.person(person).get("/api/v1/casefolders/" + matter).statusCode();
    }
}
