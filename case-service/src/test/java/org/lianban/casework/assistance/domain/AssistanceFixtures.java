package org.lianban.casework.assistance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AssistanceCommand.Content;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitForm;
import org.lianban.casework.exhibit.domain.ExhibitKind;
import org.lianban.casework.exhibit.domain.ExhibitParticulars;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceFile;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;
import org.lianban.kernel.counter.Ruling;

/** Scenario A, 6 and 7: Yuhua asks Hetang about whoever printed the boxes. */
final class AssistanceFixtures {
    static final OfficeId YUHUA = OfficeId.of("430111");
    static final OfficeId HETANG = OfficeId.of("430202");
    static final OfficeId YUHU = OfficeId.of("430302");
    static final MatterId MATTER = new MatterId(new UUID(0, 1));
    static final MatterId OWN_LEAD = new MatterId(new UUID(0, 2));
    static final AssistanceId ID = new AssistanceId(new UUID(0, 3));
    static final EvidenceId LEDGER = new EvidenceId(new UUID(3, 1));
    static final EvidenceId PHOTOS = new EvidenceId(new UUID(3, 2));
    static final LocalDate ISSUED = LocalDate.of(2026, 7, 16);
    static final LocalDate RECEIVED = LocalDate.of(2026, 7, 17);
    static final LocalDate DUE = LocalDate.of(2026, 8, 7);
    static final Asked CHECK = new Asked(AskedKind.SITE_CHECK, "现场检查荷塘印刷(演示)");
    static final Asked DOCS = new Asked(AskedKind.COLLECT_DOCS, "调取订单和销售台账(演示)");
    static final Content CONTENT =
            new Content(HETANG, "包装盒由你区印刷企业印制(演示)", null, List.of(CHECK, DOCS));
    static final Person FIRST = officer(1);
    static final Person SECOND = officer(2);
    static final LawBook LAWS = LawFile.packaged(new ObjectMapper());

    private static final OfficeTree TREE =
            new OfficeTree(
                    List.of(office(YUHUA, "雨花区局"), office(HETANG, "荷塘区局"), office(YUHU, "雨湖区局")));
    private static int ids = 100;

    private AssistanceFixtures() {}

    static AssistanceCommand.Issue issue() {
        return new AssistanceCommand.Issue(letter(), clock());
    }

    static AssistanceCommand.Cancel cancel() {
        return new AssistanceCommand.Cancel("已自行查明(演示)");
    }

    static AssistanceCommand.Receive receive() {
        return receive(null);
    }

    static AssistanceCommand.Receive receive(@Nullable LocalDate proposed) {
        return new AssistanceCommand.Receive(letter(), clock(), proposed, null);
    }

    static AssistanceCommand.Assign assign(Person... officers) {
        return new AssistanceCommand.Assign(List.of(officers), officers.length, Set.of());
    }

    static AssistanceCommand.Answer answer(int item, AnswerOutcome outcome, EvidenceId... with) {
        return answer(item, outcome, Set.of(LEDGER, PHOTOS), with);
    }

    static AssistanceCommand.Answer answer(
            int item, AnswerOutcome outcome, Set<EvidenceId> gathered, EvidenceId... with) {
        return new AssistanceCommand.Answer(
                item,
                outcome,
                "经查(演示)",
                outcome == AnswerOutcome.REFUSED ? RefusalGround.NOT_OUR_TERRITORY : null,
                null,
                List.of(with),
                gathered);
    }

    static AssistanceCommand.Extend extend(int days) {
        return new AssistanceCommand.Extend(letter(), days, "需进一步查证(演示)", DUE.plusDays(7));
    }

    static AssistanceCommand.SealReply seal() {
        return new AssistanceCommand.SealReply(
                letter(),
                null,
                letter(),
                new TransferId(new UUID(7, ids++)),
                clock(),
                Map.of(LEDGER, exhibit(LEDGER, 2), PHOTOS, exhibit(PHOTOS, 3)),
                Map.of());
    }

    static AssistanceCommand.Supplement supplement() {
        return new AssistanceCommand.Supplement(
                "另有一批包装盒(演示)",
                null,
                List.of(new Asked(AskedKind.IDENTIFY_SUPPLIER, "查明纸板来源(演示)")),
                letter(),
                clock());
    }

    static AssistanceCommand.Remind remind() {
        return new AssistanceCommand.Remind(letter());
    }

    static AssistanceCommand.NameSpinOff spinOff() {
        return new AssistanceCommand.NameSpinOff(OWN_LEAD, "XS-株荷-2026-000009");
    }

    static AssistanceCommand.Close close() {
        return new AssistanceCommand.Close(5, 4, null);
    }

    static AssistanceRequest in(AssistanceState state) {
        AssistanceRequest draft = made(DraftingRules.draft(ID, CONTENT, asking(Role.OFFICER)));
        if (state == AssistanceState.DRAFT) {
            return draft;
        }
        AssistanceRequest issued = decided(draft, issue(), asking(Role.AGENCY_HEAD));
        if (state == AssistanceState.ISSUED) {
            return issued;
        }
        if (state == AssistanceState.CANCELLED) {
            return decided(issued, cancel(), asking(Role.AGENCY_HEAD));
        }
        AssistanceRequest received =
                decided(
                        decided(issued, receive(), asked(RECEIVED, Role.LIAISON)),
                        assign(FIRST, SECOND),
                        asked(RECEIVED, Role.UNIT_HEAD));
        AssistanceRequest answered =
                decided(
                        received,
                        answer(1, AnswerOutcome.ANSWERED, LEDGER),
                        asked(RECEIVED, Role.OFFICER));
        if (state == AssistanceState.RECEIVED) {
            return answered;
        }
        AssistanceRequest replied =
                decided(
                        decided(
                                answered,
                                answer(2, AnswerOutcome.PARTLY),
                                asked(RECEIVED, Role.OFFICER)),
                        seal(),
                        asked(RECEIVED, Role.AGENCY_HEAD));
        return state == AssistanceState.REPLIED
                ? replied
                : decided(replied, close(), asking(Role.OFFICER));
    }

    static AssistanceRequest decided(
            AssistanceRequest request, AssistanceCommand command, AssistanceSituation now) {
        return made(AssistanceRules.decide(request, command, now));
    }

    static AssistanceRequest made(Ruling<AssistanceRequest> ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Made.class);
        return ((Ruling.Made<AssistanceRequest>) ruling).next();
    }

    static String refusal(Ruling<?> ruling) {
        return ruling instanceof Ruling.Refused<?> refused ? refused.refusal().name() : "made";
    }

    static AssistanceSituation asking(Role... roles) {
        return now(by(YUHUA, roles), ISSUED, null);
    }

    static AssistanceSituation asked(LocalDate on, Role... roles) {
        return now(by(HETANG, roles), on, DUE);
    }

    static AssistanceSituation now(Caller by, LocalDate on, @Nullable LocalDate due) {
        return new AssistanceSituation(
                matter(Stage.FILED, Standing.OPEN), TREE, LAWS, by, on, DUE, due, false);
    }

    static AssistanceSituation of(MatterFile matter, Caller by) {
        return new AssistanceSituation(matter, TREE, LAWS, by, ISSUED, DUE, null, false);
    }

    static MatterFile matter(Stage stage, Standing standing) {
        return matter(stage, standing, YUHUA);
    }

    static MatterFile matter(Stage stage, Standing standing, OfficeId writing) {
        return new MatterFile(
                MATTER,
                "演示案件",
                writing,
                0,
                standing,
                1,
                List.of(
                        new Handling(
                                new HandlingId(new UUID(0, 5)),
                                writing,
                                "XS-长雨-2026-000118",
                                stage,
                                Because.REGISTERED,
                                0)));
    }

    /** The first of the named officers of his office. */
    static Caller by(OfficeId office, Role... roles) {
        return new Caller(
                office.equals(HETANG) ? FIRST.id() : person(office.value()),
                office,
                "演示人员",
                Set.copyOf(Arrays.asList(roles)),
                Map.of());
    }

    private static Person officer(int n) {
        return new Person(
                person("officer " + n),
                HETANG,
                "officer-" + n,
                "荷塘区局办案人员" + n + "(演示)",
                null,
                Set.of(Role.OFFICER),
                List.of(
                        new Certificate(
                                "演示-" + n, LocalDate.of(2024, 1, 1), LocalDate.of(2029, 12, 31))));
    }

    private static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static Exhibit exhibit(EvidenceId id, int number) {
        return new Exhibit(
                id,
                MATTER,
                HETANG,
                number,
                new ExhibitParticulars(
                        ExhibitKind.DOCUMENTARY,
                        ExhibitForm.ORIGINAL,
                        "销售台账(演示)",
                        "荷塘印刷(演示)",
                        List.of(FIRST.id()),
                        RECEIVED,
                        null,
                        null,
                        null),
                new EvidenceFile("a.pdf", "application/pdf", 1, "ab", "cd"),
                HETANG,
                null);
    }

    private static Office office(OfficeId id, String name) {
        return new Office(
                id,
                name,
                name,
                OfficeKind.COUNTY,
                "演示",
                null,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }

    private static LetterId letter() {
        return new LetterId(new UUID(1, ids++));
    }

    private static ClockId clock() {
        return new ClockId(new UUID(2, ids++));
    }
}
