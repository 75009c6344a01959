package org.lianban.casework.transfer.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.HandOverClock;
import org.lianban.casework.deadline.domain.HandOverWriting;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.dispute.domain.Dispute;
import org.lianban.casework.dispute.domain.DisputeCommand;
import org.lianban.casework.dispute.domain.DisputeRules;
import org.lianban.casework.dispute.domain.DisputeSituation;
import org.lianban.casework.dispute.domain.DisputeStep;
import org.lianban.casework.dispute.domain.RaiseDispute;
import org.lianban.casework.dispute.domain.RaisingRules;
import org.lianban.casework.lead.domain.InformantDue;
import org.lianban.casework.lead.domain.LeadOrder;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.VoidLetters;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.CaseOrder;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.MatterOrder;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.measure.domain.HandOverMeasure;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** The other rooms on paper: keeps one matter and carries out orders as they would. */
final class PaperHouse {
    static final LawBook LAWS = LawFile.packaged(new ObjectMapper());

    private static final Set<LocalDate> HOLIDAYS =
            Set.copyOf(LocalDate.of(2026, 5, 1).datesUntil(LocalDate.of(2026, 5, 6)).toList());
    private static final Set<LocalDate> MAKE_UP_DAYS = Set.of(LocalDate.of(2026, 5, 9));
    private static final Map<String, Integer> WORKING_DAYS =
            Map.of("DL-01", 15, "DL-04", 7, "DL-22b", 10, "DL-25a", 7, "DL-25b", 5, "DL-25c", 10);

    private MatterFile matter;
    private final List<Transfer> transfers = new ArrayList<>();
    private final Map<String, RunningClock> clocks = new HashMap<>();
    private final Map<String, Duty> lent = new HashMap<>();
    private final PaperEvidence evidence = new PaperEvidence();
    private final PaperGoods goods = new PaperGoods();
    private final List<PartyEntry> parties = new ArrayList<>();
    private final List<HandOverClock> movedClocks = new ArrayList<>();
    private final List<OfficeId> writers = new ArrayList<>();
    private boolean awaited;
    private final List<Fact> facts = new ArrayList<>();
    private final List<IssueLetter> letters = new ArrayList<>();
    private final Set<String> addressed = new TreeSet<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private BreachType breach = BreachType.TM_INFRINGE_3;
    private InformantDue informant = InformantDue.NOBODY;

    PaperHouse(OfficeId office, Stage stage) {
        matter =
                new MatterFile(
                        new MatterId(new UUID(0, 1)),
                        "演示案件",
                        office,
                        0,
                        Standing.OPEN,
                        1,
                        List.of(
                                new Handling(
                                        new HandlingId(new UUID(0, 2)),
                                        office,
                                        "XS-演示-2026-000001",
                                        stage,
                                        Because.REGISTERED,
                                        0)));
    }

    PaperHouse ofPatentPassingOff() {
        return about(BreachType.PATENT_PASSING_OFF);
    }

    PaperHouse about(BreachType suspected) {
        breach = suspected;
        return this;
    }

    /** What whoever told the writing office is owed. */
    void informantIsOwed(InformantDue due) {
        informant = due;
    }

    /** Something has come as far as that. */
    PaperHouse with(Transfer transfer) {
        transfers.add(transfer);
        return this;
    }

    /** The items that every draft names, and where they are. */
    PaperEvidence evidence() {
        return evidence;
    }

    /** The measures on goods, and what every draft plans for them. */
    PaperGoods goods() {
        return goods;
    }

    /** Somebody is named, also while a transfer is on its way. */
    void names(int number, String name) {
        parties.add(
                new PartyEntry(
                        new PartyId(new UUID(13, number)),
                        PartyRole.SUSPECT,
                        PartyKind.ENTERPRISE,
                        name,
                        null,
                        null));
    }

    List<HandOverClock> movedClocks() {
        return movedClocks;
    }

    /** Another office owes an answer about it, or owes it no more. */
    void awaits(boolean answer) {
        awaited = answer;
    }

    /** Whom the limits of whoever writes went to, oldest first. */
    List<OfficeId> writers() {
        return writers;
    }

    /** What is handed over by the last transfer, as things stand. */
    Selection selection() {
        return selection(LocalDate.EPOCH);
    }

    /** The same on another day. */
    Selection selection(LocalDate on) {
        Transfer handsOver = transfers.isEmpty() ? EveryState.everyState().getFirst() : transfer();
        return SelectionRules.of(
                handsOver.terms(), circumstances(SomeOffices.anybodyOf(SomeOffices.PROVINCE), on));
    }

    private String seen() {
        return selection().digest();
    }

    MatterFile matter() {
        return matter;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Those that are not void. */
    List<IssueLetter> letters() {
        return letters;
    }

    List<Transfer> transfers() {
        return List.copyOf(transfers);
    }

    Transfer transfer() {
        return transfers.getLast();
    }

    boolean isAddressed(OfficeId office) {
        return addressed.contains(office.value());
    }

    /** The last day of a running limit. */
    LocalDate due(OfficeId office, String rule) {
        RunningClock clock = clocks.get(key(office, rule));
        if (clock == null) {
            throw new AssertionError("no such clock runs: " + rule);
        }
        return clock.due();
    }

    /** Who must take the next step while this limit of the sender runs; its own again if nobody. */
    String turn(OfficeId office, String rule) {
        Duty duty = lent.get(key(office, rule));
        return duty == null
                ? "own"
                : duty.office() + " " + duty.role() + " " + duty.command() + duty.persons();
    }

    boolean runs(OfficeId office, String rule) {
        return clocks.containsKey(key(office, rule));
    }

    void start(OfficeId office, String rule, LocalDate start) {
        LocalDate due = addWorkingDays(start, WORKING_DAYS.getOrDefault(rule, 90));
        clocks.put(
                key(office, rule),
                new RunningClock(
                        new ClockId(new UUID(0, 3)), rule, start, due, due, false, false, false));
    }

    /** The office decides on filing: there is a result to tell. */
    void files(OfficeId office) {
        matter =
                new MatterFile(
                        matter.id(),
                        matter.title(),
                        matter.writingOffice(),
                        matter.epoch(),
                        matter.standing(),
                        matter.version(),
                        matter.handlings().stream().map(h -> at(h, office, Stage.FILED)).toList());
    }

    Circumstances circumstances(Caller by, LocalDate on) {
        Map<String, RunningClock> limits = new HashMap<>();
        for (String rule : WORKING_DAYS.keySet()) {
            RunningClock clock = clocks.get(key(by.office(), rule));
            if (clock != null) {
                limits.put(rule, clock);
            }
        }
        return new Circumstances(
                matter,
                SomeOffices.TREE,
                by,
                on,
                limits,
                breach,
                informant,
                evidence.of(transfers),
                new Holdings(
                        new PartiesOfMatter(parties, List.of()),
                        goods.of(matter.writingOffice()),
                        goods.clocks(),
                        awaited),
                LAWS);
    }

    Ruling<Transfer> draft(Caller by, LocalDate on, OfficeId to) {
        return begun(DraftRules.draft(letterTo(to, next()), transfers(), circumstances(by, on)));
    }

    /** A superior hands the matter down. */
    Ruling<Transfer> assign(Caller by, LocalDate on, OfficeId to) {
        return begun(DraftRules.draft(noticeTo(to, next()), transfers(), circumstances(by, on)));
    }

    /** A superior takes the matter up; a draft of the office below ends first. */
    Ruling<Transfer> takeUp(Caller by, LocalDate on) {
        Circumstances now = circumstances(by, on);
        TakeUp command = new TakeUp(next(), "社会关注度高", letter());
        Ruling<Transfer> ruling = TakingUpRules.takeUp(command, transfers(), now);
        if (ruling instanceof Ruling.Made<Transfer>) {
            TakingUpRules.endDraft(transfers(), now)
                    .ifPresent(
                            ended -> {
                                transfers.set(transfers.size() - 1, ended.next());
                                settle(ended);
                            });
        }
        return begun(ruling);
    }

    /** The writing office asks its superior. */
    Ruling<Transfer> ask(Caller by, LocalDate on) {
        return begun(
                TakingUpRules.request(
                        new RequestTakingUp(next(), "案情特殊", contents(), letter(), list()),
                        transfers(),
                        circumstances(by, on)));
    }

    private Ruling<Transfer> begun(Ruling<Transfer> ruling) {
        if (ruling instanceof Ruling.Made<Transfer> made) {
            transfers.add(made.next());
            settle(made);
        }
        return ruling;
    }

    private TransferId next() {
        return new TransferId(new UUID(7, transfers.size()));
    }

    private FileContents contents() {
        return new FileContents(evidence.named(), goods.plans());
    }

    private static LetterId list() {
        return new LetterId(new UUID(1, 9));
    }

    Ruling<Transfer> decide(Caller by, LocalDate on, TransferCommand command) {
        Ruling<Transfer> ruling = TransferRules.decide(transfer(), command, circumstances(by, on));
        if (ruling instanceof Ruling.Made<Transfer> made) {
            transfers.set(transfers.size() - 1, made.next());
            settle(made);
        }
        return ruling;
    }

    /** Something is keyed in of the last transfer. */
    Ruling<Transfer> decide(Caller by, LocalDate on, PaperCommand command) {
        Ruling<Transfer> ruling = PaperRules.decide(transfer(), command, circumstances(by, on));
        if (ruling instanceof Ruling.Made<Transfer> made) {
            transfers.set(transfers.size() - 1, made.next());
            settle(made);
        }
        return ruling;
    }

    /** A command for the step on paper, of a paper of that day. */
    static PaperCommand command(PaperStep step, LocalDate on, OfficeId designee) {
        PaperEntry paper = new PaperEntry(on, "演示函〔2026〕1号");
        return switch (step) {
            case RECORD_DELIVERY ->
                    new PaperCommand.RecordDelivery(
                            new PaperEntry(
                                    on,
                                    null,
                                    new PaperEntry.Delivery(
                                            PaperManner.EXPRESS_MAIL, "邮政(演示)", null)),
                            clock());
            case RECORD_ACCEPTANCE -> new PaperCommand.RecordAcceptance(paper, clock());
            case RECORD_OBJECTION -> new PaperCommand.RecordObjection(paper, "不属于其管辖");
            case RECORD_REQUEST -> new PaperCommand.RecordRequest(paper);
            case RECORD_DESIGNATION ->
                    new PaperCommand.RecordDesignation(paper, designee, "违法行为发生地");
            case RECORD_HAND_OVER -> new PaperCommand.RecordHandOver(paper);
            case RECORD_RESULT -> new PaperCommand.RecordResult(paper, "已立案查处");
        };
    }

    /** Every dispute, the last one last. */
    List<Dispute> disputes() {
        return List.copyOf(disputes);
    }

    Ruling<Dispute> raise(Caller by, LocalDate on, OfficeId counterpart) {
        Optional<Dispute> open =
                disputes.stream().filter(Dispute.Open.class::isInstance).findFirst();
        Ruling<Dispute> ruling =
                RaisingRules.raise(
                        new RaiseDispute(
                                new DisputeId(new UUID(8, disputes.size())),
                                counterpart,
                                by.office(),
                                "违法行为发生地在本辖区",
                                clock(),
                                clock()),
                        open.orElse(null),
                        situation(by, on));
        if (ruling instanceof Ruling.Made<Dispute> made) {
            disputes.add(made.next());
            settle(made);
        }
        return ruling;
    }

    Ruling<Dispute> decide(Caller by, LocalDate on, DisputeCommand command) {
        Ruling<Dispute> ruling =
                DisputeRules.decide(disputes.getLast(), command, situation(by, on));
        if (ruling instanceof Ruling.Made<Dispute> made) {
            disputes.set(disputes.size() - 1, made.next());
            settle(made);
        }
        return ruling;
    }

    private DisputeSituation situation(Caller by, LocalDate on) {
        return new DisputeSituation(
                matter,
                SomeOffices.TREE,
                by,
                on,
                LAWS,
                transfers.stream().anyMatch(transfer -> !transfer.hasEnded()),
                null);
    }

    /** A command for the step of the last dispute. */
    DisputeCommand command(DisputeStep step, OfficeId competent, LocalDate on) {
        TransferId next = new TransferId(new UUID(7, transfers.size()));
        return switch (step) {
            case STATE -> new DisputeCommand.StatePosition(competent, "货物在其辖区");
            case PROPOSE ->
                    new DisputeCommand.Propose(
                            competent, "仓库在其辖区", on.atTime(9, 0), "双方分管负责人", null);
            case AGREE -> new DisputeCommand.Agree(letter(), next);
            case REPORT_UP -> new DisputeCommand.ReportUp(letter(), next);
            case TAKE_UP -> new DisputeCommand.TakeUp(next, clock());
            case DROP -> new DisputeCommand.Drop("线索有误");
        };
    }

    private void carryOut(TransferOrder order) {
        DisputedMatter now = new DisputedMatter(matter, breach, LAWS, LocalDate.of(2026, 4, 20));
        Ruling.Made<Transfer> made =
                switch (order) {
                    case TransferOrder.DraftAgreed draft -> DisputeTransferRules.draft(draft, now);
                    case TransferOrder.BeginDesignation begin ->
                            DisputeTransferRules.begin(begin, now);
                };
        transfers.add(made.next());
        made.orders().forEach(this::carryOut);
        facts.addAll(made.facts());
    }

    private DraftTransfer letterTo(OfficeId to, TransferId id) {
        return new DraftTransfer(
                id,
                TransferWay.TRANSFER,
                to,
                "实际经营地不在本辖区",
                TransferBasis.E_COMMERCE.printed(LAWS, LocalDate.of(2026, 4, 13)),
                List.of("案源登记表"),
                null,
                evidence.named(),
                goods.plans());
    }

    private DraftTransfer noticeTo(OfficeId to, TransferId id) {
        return new DraftTransfer(
                id,
                TransferWay.ASSIGNMENT,
                to,
                "主要证据在该辖区",
                LAWS.printed(List.of("procedure-superior"), LocalDate.of(2026, 4, 13)),
                List.of("案源登记表"),
                "一个月内办结",
                evidence.named(),
                goods.plans());
    }

    /** A command for the step, with everything it needs at this moment. */
    TransferCommand command(TransferStep step, OfficeId designee) {
        return switch (step) {
            case SUBMIT -> new TransferCommand.Submit();
            case REVISE -> new TransferCommand.Revise(anew(designee));
            case DECLINE -> new TransferCommand.Decline("请补充依据");
            case ISSUE -> new TransferCommand.Issue(letter(), new LetterId(new UUID(1, 9)));
            case WITHDRAW -> new TransferCommand.Withdraw("线索有误");
            case DELIVER -> new TransferCommand.Deliver(letter(), clock(), clock());
            case ACCEPT -> new TransferCommand.Accept(takeover(), matter.version(), seen());
            case OBJECT -> new TransferCommand.ObjectTo("货物在天元区包装");
            case REQUEST_DESIGNATION -> new TransferCommand.RequestDesignation(letter());
            case SIGN_FOR_PAPERS -> new TransferCommand.SignForPapers(clock());
            case DESIGNATE -> new TransferCommand.Designate(designee, "仓库所在地", letter());
            case SURRENDER_FILE -> new TransferCommand.SurrenderFile(contents(), letter(), list());
            case SIGN_FOR_FILE -> new TransferCommand.SignForFile(takeover(), letter(), seen());
            case HAND_OVER -> new TransferCommand.HandOver(letter());
            case COMPLETE -> new TransferCommand.Complete("已立案查处");
        };
    }

    private DraftTransfer anew(OfficeId to) {
        TransferId id = new TransferId(new UUID(7, 7));
        boolean assigned =
                !transfers.isEmpty() && transfers.getLast().terms().way() == TransferWay.ASSIGNMENT;
        return assigned ? noticeTo(to, id) : letterTo(to, id);
    }

    private void settle(Ruling.Made<?> made) {
        made.orders().forEach(this::carryOut);
        facts.addAll(made.facts());
        with(matter.writingOffice(), matter.epoch(), matter.standing(), matter.handlings());
    }

    private void carryOut(Order order) {
        switch (order) {
            case MatterOrder change -> carryOut(change);
            case ClockOrder.StartClock begin ->
                    start(begin.office(), begin.rule(), begin.beginning().start());
            case ClockOrder.EndClock end -> clocks.remove(key(end.office(), end.rule()));
            case ClockOrder.LendClock lend -> lent.put(key(lend.office(), lend.rule()), lend.to());
            case ClockOrder.ReturnClock back -> lent.remove(key(back.office(), back.rule()));
            case GrantOrder.GrantOffice grant -> addressed.add(grant.office().value());
            case GrantOrder.EndGrant end -> addressed.remove(end.office().value());
            case IssueLetter letter -> letters.add(letter);
            case VoidLetters taken ->
                    letters.removeIf(letter -> Objects.equals(taken.about(), letter.about()));
            case ClockOrder.HandClock hand -> {}
            case TransferOrder begin -> carryOut(begin);
            case HandOverMeasure handOver -> goods.move(handOver);
            case HandOverClock handOver -> movedClocks.add(handOver);
            case HandOverWriting handOver -> writers.add(handOver.to());
            case LeadOrder lead -> {}
            case CaseOrder file -> {}
            default -> throw new AssertionError("unexpected order " + order);
        }
    }

    private void carryOut(MatterOrder order) {
        switch (order) {
            case MatterOrder.SetStanding set ->
                    with(
                            matter.writingOffice(),
                            matter.epoch(),
                            set.standing(),
                            matter.handlings());
            case MatterOrder.MoveMatter move -> move(move);
            case MatterOrder.KeepByDesignation keep ->
                    with(
                            keep.office(),
                            matter.epoch(),
                            Standing.OPEN,
                            matter.handlings().stream()
                                    .map(h -> h.office().equals(keep.office()) ? kept(h) : h)
                                    .toList());
            case MatterOrder.EndHandling end ->
                    with(
                            matter.writingOffice(),
                            matter.epoch(),
                            matter.standing(),
                            matter.handlings().stream()
                                    .map(h -> at(h, end.office(), Stage.COMPLETED))
                                    .toList());
            case MatterOrder.StageHandling stage ->
                    with(
                            matter.writingOffice(),
                            matter.epoch(),
                            matter.standing(),
                            matter.handlings().stream()
                                    .map(h -> at(h, stage.office(), stage.stage()))
                                    .toList());
            case MatterOrder.CountMeasure count ->
                    with(
                            matter.writingOffice(),
                            matter.epoch(),
                            matter.standing(),
                            matter.handlings().stream().map(h -> counted(h, count)).toList());
            case MatterOrder.OpenMatter open -> throw new AssertionError("not ordered here");
        }
    }

    private void move(MatterOrder.MoveMatter move) {
        if (!matter.isWrittenBy(move.from())) {
            throw new AssertionError("moved from an office that does not write");
        }
        long epoch = matter.epoch() + 1;
        List<Handling> handlings = new ArrayList<>();
        matter.handlings().forEach(h -> handlings.add(at(h, move.from(), Stage.TRANSFERRED)));
        handlings.add(
                new Handling(
                        move.newHandling(),
                        move.to(),
                        "XS-演示-2026-000002",
                        Stage.REGISTERED,
                        move.because(),
                        epoch));
        with(move.to(), epoch, Standing.OPEN, handlings);
    }

    private void with(OfficeId writes, long epoch, Standing standing, List<Handling> handlings) {
        matter =
                new MatterFile(
                        matter.id(),
                        matter.title(),
                        writes,
                        epoch,
                        standing,
                        matter.version() + 1,
                        handlings);
    }

    private static Handling counted(Handling h, MatterOrder.CountMeasure count) {
        return h.office().equals(count.office())
                ? new Handling(
                        h.id(),
                        h.office(),
                        h.number(),
                        h.stage(),
                        h.because(),
                        h.epoch(),
                        h.openMeasures() + count.change())
                : h;
    }

    private static Handling kept(Handling h) {
        return new Handling(
                h.id(),
                h.office(),
                h.number(),
                h.stage(),
                Because.DESIGNATION,
                h.epoch(),
                h.openMeasures());
    }

    private static Handling at(Handling h, OfficeId office, Stage stage) {
        return h.office().equals(office)
                ? new Handling(
                        h.id(),
                        h.office(),
                        h.number(),
                        stage,
                        h.because(),
                        h.epoch(),
                        h.openMeasures())
                : h;
    }

    private static LocalDate addWorkingDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!isWorkingDay(day));
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return MAKE_UP_DAYS.contains(day) || (!weekend && !HOLIDAYS.contains(day));
    }

    private static String key(OfficeId office, String rule) {
        return office + " " + rule;
    }

    private static LetterId letter() {
        return new LetterId(new UUID(1, 1));
    }

    private static ClockId clock() {
        return new ClockId(new UUID(1, 2));
    }

    private static TransferCommand.Takeover takeover() {
        return new TransferCommand.Takeover(
                new HandlingId(new UUID(1, 3)), clock(), clock(), clock());
    }
}
