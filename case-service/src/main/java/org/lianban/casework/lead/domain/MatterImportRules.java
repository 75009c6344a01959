package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.CourseOrder;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.lead.domain.LeadCommand.ImportMatter;
import org.lianban.casework.lead.domain.LeadCommand.VerifyImport;
import org.lianban.casework.lead.domain.LeadCommand.WithdrawImport;
import org.lianban.casework.lead.domain.LeadOrder.ReleaseTargets;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.matter.domain.CaseOrder.WithdrawCase;
import org.lianban.casework.matter.domain.MatterOrder.SetStanding;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockDueInAbsence;
import org.lianban.kernel.contract.ClockEscalated;
import org.lianban.kernel.contract.ClockNear;
import org.lianban.kernel.contract.ClockPassed;
import org.lianban.kernel.contract.ClockRecounted;
import org.lianban.kernel.contract.ImportVerified;
import org.lianban.kernel.contract.MatterImportWithdrawn;
import org.lianban.kernel.contract.MatterImported;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.RightLapsing;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * 存量案件导入: matters that an office had before it worked with this system, brought by its agency head,
 * whose decisions they state, and compared with the papers by the officers in charge. Their limits
 * count from their real days by the rules of all others, so nothing is gained by being imported.
 * See decisions/0033.
 */
public final class MatterImportRules {
    // What is told without anybody having done anything in the matter.
    private static final Set<String> OF_ITSELF =
            Set.of(
                    ClockNear.class.getSimpleName(),
                    ClockPassed.class.getSimpleName(),
                    ClockEscalated.class.getSimpleName(),
                    ClockRecounted.class.getSimpleName(),
                    ClockDueInAbsence.class.getSimpleName(),
                    RightLapsing.class.getSimpleName());

    private MatterImportRules() {}

    /** Why the caller may import nothing; empty if he may. */
    public static Optional<Refused<Lead>> closed(Caller caller) {
        return caller.is(Role.AGENCY_HEAD)
                ? Optional.empty()
                : LeadRules.roleRequired(Role.AGENCY_HEAD);
    }

    /** Enters the matter as far as it had come. */
    public static Ruling<Lead> enter(
            ImportMatter command, Caller caller, OfficeTree offices, Occasion occasion) {
        Optional<Refused<Lead>> closed =
                closed(caller)
                        .or(() -> SourceRules.unfit(command.registration(), offices))
                        .or(
                                () ->
                                        RegistrationRules.unfit(
                                                command.registration().content(),
                                                offices,
                                                occasion))
                        .or(() -> unfit(command, occasion.on()));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        ImportedCourse course = command.course();
        Lead lead = RegistrationRules.begun(command.registration()).in(state(course));
        List<Order> orders =
                new ArrayList<>(RegistrationRules.opening(command.registration(), null));
        orders.addAll(
                course.filedOn() == null ? verification(command, lead) : filed(command, lead));
        return Ruling.made(lead, List.of(imported(lead, course)), orders);
    }

    /** Of whoever had it imported, for whoever compares it with its papers. */
    public static ImportMark mark(
            Lead lead, ImportedCourse course, Caller caller, LocalDate today) {
        return ImportMark.unverified(lead, course.formerNumber(), caller.person(), today);
    }

    /** Why the caller may not find it right now; empty when he may. */
    public static Optional<Refused<Lead>> closed(
            @Nullable ImportMark mark, Lead lead, Situation situation) {
        OfficeId writing = situation.matter().writingOffice();
        Caller caller = situation.caller();
        if (!caller.office().equals(writing) || !lead.office().equals(writing)) {
            String name = situation.offices().office(writing).name();
            return refused(LeadRefusal.NOT_WRITING_OFFICE, Map.of("office", name));
        }
        if (mark == null || !mark.isOpen()) {
            return refused(LeadRefusal.IMPORT_NOT_OPEN, Map.of());
        }
        if (situation.matter().standing() == Standing.ENDED) {
            return refused(LeadRefusal.WRONG_STATE, Map.of("state", "ENDED"));
        }
        if (!caller.is(Role.OFFICER)) {
            return LeadRules.roleRequired(Role.OFFICER);
        }
        if (!LeadRules.handles(lead, caller)) {
            return refused(LeadRefusal.OFFICER_NOT_NAMED, Map.of());
        }
        return caller.person().equals(mark.by())
                ? refused(LeadRefusal.IMPORT_OWN, Map.of())
                : Optional.empty();
    }

    /** One of the officers in charge finds it as the papers have it. */
    public static Ruling<Lead> verify(@Nullable ImportMark mark, Lead lead, Situation situation) {
        Optional<Refused<Lead>> closed = closed(mark, lead, situation);
        return closed.isPresent()
                ? closed.orElseThrow()
                : Ruling.made(
                        lead,
                        List.of(new ImportVerified(lead.matter(), lead.handling(), lead.office())),
                        List.of());
    }

    /** The mark of an import that was found right. */
    public static ImportMark verified(ImportMark mark, VerifyImport command, Situation situation) {
        return mark.verified(situation.caller().person(), situation.today(), command.note());
    }

    /**
     * Why the caller may not withdraw the import; empty when he may.
     *
     * @param since what was told of the matter after the import, by the names of the facts
     * @param hasEvidence items were taken in
     */
    public static Optional<Refused<Lead>> closedToWithdrawal(
            @Nullable ImportMark mark,
            Lead lead,
            Set<String> since,
            boolean hasEvidence,
            Situation situation) {
        OfficeId writing = situation.matter().writingOffice();
        Caller caller = situation.caller();
        if (!caller.office().equals(writing) || !lead.office().equals(writing)) {
            String name = situation.offices().office(writing).name();
            return refused(LeadRefusal.NOT_WRITING_OFFICE, Map.of("office", name));
        }
        if (mark == null || !mark.isOpen()) {
            return refused(LeadRefusal.IMPORT_NOT_OPEN, Map.of());
        }
        if (mark.lastFact() == 0
                || hasEvidence
                || situation.matter().standing() != Standing.OPEN
                || !OF_ITSELF.containsAll(since)) {
            return refused(LeadRefusal.IMPORT_IN_USE, Map.of());
        }
        return caller.is(Role.AGENCY_HEAD)
                ? Optional.empty()
                : LeadRules.roleRequired(Role.AGENCY_HEAD);
    }

    /** Ends what should not have been entered so: its limits fall away and it stands in no way. */
    public static Ruling<Lead> withdraw(
            @Nullable ImportMark mark,
            Lead lead,
            Set<String> since,
            boolean hasEvidence,
            Situation situation) {
        Optional<Refused<Lead>> closed =
                closedToWithdrawal(mark, lead, since, hasEvidence, situation);
        if (mark == null || closed.isPresent()) {
            return closed.orElseThrow();
        }
        List<Order> orders = new ArrayList<>();
        for (String rule : LimitIds.OF_HANDLING) {
            orders.add(new EndClock(lead.matter(), lead.office(), rule, Outcome.FELL_AWAY));
        }
        orders.add(new ReleaseTargets(lead.matter(), lead.office()));
        orders.add(new WithdrawCase(lead.matter(), lead.office()));
        orders.add(new StageHandling(lead.matter(), lead.office(), Stage.WITHDRAWN));
        orders.add(new SetStanding(lead.matter(), Standing.ENDED));
        return Ruling.made(
                lead.in(withdrawn(lead.state())),
                List.of(
                        new MatterImportWithdrawn(
                                lead.matter(),
                                lead.handling(),
                                lead.office(),
                                mark.formerNumber())),
                orders);
    }

    /** The mark of an import that was withdrawn. */
    public static ImportMark withdrawn(
            ImportMark mark, WithdrawImport command, Situation situation) {
        return mark.withdrawn(situation.caller().person(), situation.today(), command.reason());
    }

    private static LeadState withdrawn(LeadState state) {
        return switch (state) {
            case CaseFiled(var officers, var filedOn) -> new ImportWithdrawn(officers, filedOn);
            case Registered _, Verifying _ -> new ImportWithdrawn(state.officers(), null);
            case NotFiled _, TransferredOut _, Merged _, ImportWithdrawn _ ->
                    throw new IllegalStateException("something was decided since the import");
        };
    }

    private static LeadState state(ImportedCourse course) {
        List<PersonId> officers = course.officers().stream().map(Person::id).toList();
        @Nullable LocalDate filedOn = course.filedOn();
        if (filedOn != null) {
            return new CaseFiled(officers, filedOn);
        }
        return officers.isEmpty()
                ? new Registered()
                : new Verifying(officers, course.extendedOn() != null, course.pauses());
    }

    private static List<Order> verification(ImportMatter command, Lead lead) {
        List<Order> orders =
                new ArrayList<>(RegistrationRules.filingClocks(command.registration(), lead));
        List<PersonId> officers = lead.state().officers();
        if (!officers.isEmpty()) {
            orders.add(new StageHandling(lead.matter(), lead.office(), Stage.VERIFYING));
            orders.addAll(course(command.course(), lead, LimitIds.VERIFICATION));
            VerificationRules.handed(lead, officers).forEach(orders::add);
        }
        return orders;
    }

    // How long it was verified is history: only the case's own limit runs.
    private static List<Order> filed(ImportMatter command, Lead lead) {
        LocalDate filedOn = command.course().filedOn();
        if (filedOn == null) {
            throw new IllegalStateException("no case was filed");
        }
        List<Order> orders = new ArrayList<>();
        orders.add(FilingRules.penaltyClock(command.penaltyClock(), lead, filedOn));
        orders.addAll(course(command.course(), lead, LimitIds.PENALTY_DECISION));
        orders.addAll(FilingRules.investigation(lead, lead.state().officers(), filedOn));
        orders.add(new StageHandling(lead.matter(), lead.office(), Stage.FILED));
        return orders;
    }

    private static List<CourseOrder> course(ImportedCourse course, Lead lead, String rule) {
        LimitCourse told = new LimitCourse(lead, rule).paused(course.pauses());
        @Nullable LocalDate extendedOn = course.extendedOn();
        return extendedOn != null && rule.equals(LimitIds.VERIFICATION)
                ? told.extended(extendedOn).orders()
                : told.orders();
    }

    private static MatterImported imported(Lead lead, ImportedCourse course) {
        LeadContent content = lead.content();
        return new MatterImported(
                lead.matter(),
                lead.handling(),
                lead.office(),
                content.title(),
                content.source().name(),
                content.breach().name(),
                content.placeOfAct(),
                content.foundOn(),
                course.formerNumber(),
                lead.state().officers(),
                lead.state().word(),
                course.extendedOn() != null && course.filedOn() == null,
                course.filedOn());
    }

    private static Optional<Refused<Lead>> unfit(ImportMatter command, LocalDate today) {
        ImportedCourse course = command.course();
        LocalDate found = command.registration().content().foundOn();
        @Nullable LocalDate filedOn = course.filedOn();
        LeadContent began = command.registration().content();
        if (filedOn != null && FilingRules.isOtherProcedure(began.breach())) {
            return refused(LeadRefusal.WRONG_PROCEDURE, Map.of("pointer", "/filedOn"));
        }
        if (filedOn != null && !isBetween(filedOn, found, today)) {
            return implausible("filedOn", "/filedOn");
        }
        @Nullable LocalDate extendedOn = course.extendedOn();
        if (extendedOn != null
                && !isBetween(extendedOn, found, filedOn == null ? today : filedOn)) {
            return implausible("extendedOn", "/extendedOn");
        }
        return unfitOfficers(command, today)
                .or(() -> unfitPauses(course, filedOn == null ? found : filedOn, today))
                .or(() -> standingStill(course));
    }

    // Nothing is verified or investigated by nobody, or by one alone (程序规定22).
    private static Optional<Refused<Lead>> unfitOfficers(ImportMatter command, LocalDate today) {
        ImportedCourse course = command.course();
        boolean begun =
                course.filedOn() != null
                        || course.extendedOn() != null
                        || !course.pauses().isEmpty();
        OfficersCounted counted =
                OfficersCounted.of(course.officers(), command.registration().office(), today);
        boolean fit = course.officers().isEmpty() ? !begun : counted.areEnough();
        return fit
                ? Optional.empty()
                : refused(LeadRefusal.OFFICER_MIN_TWO, counted.particulars("/officers"));
    }

    private static Optional<Refused<Lead>> unfitPauses(
            ImportedCourse course, LocalDate start, LocalDate today) {
        LocalDate earliest = start;
        for (int i = 0; i < course.pauses().size(); i++) {
            Pause pause = course.pauses().get(i);
            String place = "/pauses/" + i;
            LocalDate end = pause.to() == null ? today : pause.to();
            if (!isBetween(pause.from(), earliest, today)) {
                return implausible("from", place + "/from");
            }
            if (!isBetween(end, pause.from(), today)) {
                return implausible("to", place + "/to");
            }
            boolean more = i < course.pauses().size() - 1;
            if (pause.isOpen() && more) {
                return refused(LeadRefusal.PAUSE_STILL_OPEN, Map.of("pointer", place + "/to"));
            }
            earliest = end;
        }
        return Optional.empty();
    }

    // What ends the standstill of a filed case is no act of this system yet.
    private static Optional<Refused<Lead>> standingStill(ImportedCourse course) {
        boolean open = course.pauses().stream().anyMatch(Pause::isOpen);
        return open && course.filedOn() != null
                ? refused(
                        LeadRefusal.PAUSE_STILL_OPEN,
                        Map.of("pointer", "/pauses/" + (course.pauses().size() - 1) + "/to"))
                : Optional.empty();
    }

    private static boolean isBetween(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static Optional<Refused<Lead>> implausible(String field, String pointer) {
        return refused(LeadRefusal.DATE_IMPLAUSIBLE, Map.of("field", field, "pointer", pointer));
    }

    private static Optional<Refused<Lead>> refused(
            LeadRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
