package org.lianban.casework.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.casefile.domain.CasefileCommand.AssignOfficers;
import org.lianban.casework.casefile.domain.CasefileCommand.Close;
import org.lianban.casework.casefile.domain.CasefileCommand.Conclude;
import org.lianban.casework.casefile.domain.CasefileCommand.Decide;
import org.lianban.casework.casefile.domain.CasefileCommand.Investigate;
import org.lianban.casework.casefile.domain.CasefileCommand.OrderStop;
import org.lianban.casework.casefile.domain.CasefileCommand.Terminate;
import org.lianban.casework.casefile.domain.CasefileState.Closed;
import org.lianban.casework.casefile.domain.CasefileState.Concluded;
import org.lianban.casework.casefile.domain.CasefileState.Filed;
import org.lianban.casework.casefile.domain.CasefileState.ImportWithdrawn;
import org.lianban.casework.casefile.domain.CasefileState.Investigating;
import org.lianban.casework.casefile.domain.CasefileState.Terminated;
import org.lianban.casework.casefile.domain.CasefileState.TransferredAmr;
import org.lianban.casework.letter.domain.ActPaper;
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
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

/** 岳塘's case about a seller, and the people who handle it (演示). */
final class CasefileFixtures {
    static final OfficeId YUETANG = OfficeId.of("430304");
    static final OfficeId SHIFENG = OfficeId.of("430204");
    static final MatterId MATTER = new MatterId(id(1));
    static final HandlingId HANDLING = new HandlingId(id(2));
    static final ClockId CLOSING = new ClockId(id(3));
    static final LocalDate FILED = LocalDate.of(2026, 3, 5);
    static final LocalDate BEGUN = LocalDate.of(2026, 3, 6);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    static final Person FIRST = officer(11, LocalDate.of(2028, 12, 31));
    static final Person SECOND = officer(12, TODAY);
    static final Person THIRD = officer(13, LocalDate.of(2028, 12, 31));
    static final List<PersonId> BOTH = List.of(FIRST.id(), SECOND.id());
    static final StopOrder STOP =
            new StopOrder(new ActPaper.Outside("潭岳市监责改〔2026〕3号"), BEGUN, "立即停止销售侵权商品");
    static final Report REPORT = new Report(TODAY, "销售者能说明提供者");

    private CasefileFixtures() {}

    static Casefile file(CasefileState state) {
        return new Casefile(MATTER, HANDLING, YUETANG, FILED, BOTH, List.of(), state);
    }

    /** Every state the machine draws, by its word. */
    static CasefileState state(String word) {
        return switch (word) {
            case "FILED" -> new Filed();
            case "INVESTIGATING" -> new Investigating(BEGUN);
            case "CONCLUDED" -> concluded();
            case "DECIDED" -> decided();
            case "TERMINATED" -> terminated();
            case "CLOSED" -> new Closed(decided(), TODAY);
            case "TRANSFERRED_AMR" -> new TransferredAmr(new Investigating(BEGUN));
            case "IMPORT_WITHDRAWN" -> new ImportWithdrawn();
            default -> throw new IllegalArgumentException(word);
        };
    }

    static Concluded concluded() {
        return new Concluded(new Investigating(BEGUN), REPORT);
    }

    static CasefileState.Decided decided() {
        return concluded()
                .decide(new Decision(CaseOutcome.NOT_ESTABLISHED, null, "撤案1号", "证据不足", TODAY));
    }

    static Terminated terminated() {
        return new Terminated(
                new Investigating(BEGUN),
                new Termination(TerminationGround.PARTY_DIED, "当事人死亡", TODAY));
    }

    static Ruling<Casefile> command(CasefileAct act, Casefile file, Situation now) {
        return switch (act) {
            case ASSIGN ->
                    InvestigationRules.assign(
                            file, new AssignOfficers(List.of(FIRST, THIRD), 2), now);
            case INVESTIGATE -> InvestigationRules.investigate(file, new Investigate(BEGUN), now);
            case ORDER_STOP ->
                    InvestigationRules.orderStop(file, new OrderStop.Entering(STOP), now);
            case CONCLUDE -> InvestigationRules.conclude(file, new Conclude(REPORT), now);
            case DECIDE ->
                    DecisionRules.decide(file, decide(CaseOutcome.NOT_ESTABLISHED, null), now);
            case TERMINATE ->
                    DecisionRules.terminate(
                            file,
                            new Terminate(TerminationGround.PARTY_DIED, "当事人死亡", CLOSING),
                            now);
            case CLOSE -> DecisionRules.close(file, new Close(), now);
        };
    }

    static Decide decide(CaseOutcome outcome, @Nullable NoPenaltyGround ground) {
        return new Decide(outcome, ground, "潭岳市监不罚〔2026〕1号", "理由见报告", CLOSING);
    }

    static Situation as(Role role) {
        return situation(role, YUETANG, Standing.OPEN, false);
    }

    static Situation situation(
            Role role, OfficeId office, Standing standing, boolean dependencyOpen) {
        return situation(caller(FIRST.id(), role, office), standing, dependencyOpen);
    }

    static Situation situation(Caller caller, Standing standing, boolean dependencyOpen) {
        MatterFile matter =
                new MatterFile(
                        MATTER,
                        "案件",
                        YUETANG,
                        1,
                        standing,
                        7,
                        List.of(
                                new Handling(
                                        HANDLING,
                                        YUETANG,
                                        "XS-1",
                                        Stage.FILED,
                                        Because.REGISTERED,
                                        1)));
        OfficeTree offices = new OfficeTree(List.of(office(YUETANG), office(SHIFENG)));
        return new Situation(
                matter, caller, offices, TODAY, List.of(FIRST, SECOND), dependencyOpen);
    }

    static Caller caller(PersonId person, Role role, OfficeId office) {
        return new Caller(person, office, "岳塘局人员(演示)", Set.of(role));
    }

    static Ruling.Made<Casefile> made(Ruling<Casefile> ruling) {
        return switch (ruling) {
            case Ruling.Made<Casefile> made -> made;
            case Ruling.Refused<Casefile> refused -> throw new AssertionError(refused.toString());
        };
    }

    /** The word of the state that was reached, or the refusal. */
    static String outcome(Ruling<Casefile> ruling) {
        return switch (ruling) {
            case Ruling.Made<Casefile> made -> made.next().state().word();
            case Ruling.Refused<Casefile> refused ->
                    refused.refusal().name() + refused.particulars();
        };
    }

    static UUID id(long number) {
        return new UUID(0, number);
    }

    private static Person officer(int number, LocalDate certifiedTo) {
        return new Person(
                new PersonId(id(number)),
                YUETANG,
                "account-" + number,
                "办案人员(演示)",
                null,
                Set.of(Role.OFFICER),
                List.of(new Certificate("演示执法证" + number, LocalDate.of(2024, 1, 1), certifiedTo)));
    }

    private static Office office(OfficeId id) {
        return new Office(
                id,
                id.value() + "局(演示)",
                id.value() + " office (demo)",
                OfficeKind.COUNTY,
                "演",
                null,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
