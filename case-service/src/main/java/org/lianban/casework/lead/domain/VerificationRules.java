package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.ResumeClock;
import org.lianban.casework.deadline.domain.HandToOfficers;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.lead.domain.LeadCommand.AssignOfficers;
import org.lianban.casework.lead.domain.LeadCommand.ExtendVerification;
import org.lianban.casework.lead.domain.LeadCommand.PauseVerification;
import org.lianban.casework.lead.domain.LeadCommand.ResumeVerification;
import org.lianban.casework.lead.domain.LeadOrder.WithdrawOfficer;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.OfficersAssigned;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.VerificationExtended;
import org.lianban.kernel.contract.VerificationPaused;
import org.lianban.kernel.contract.VerificationResumed;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** 核查: officers named, the one extension, time not counted. */
public final class VerificationRules {
    /** Who verify, and who investigate (处罚法42; 程序规定22). */
    public static final int FEWEST_OFFICERS = 2;

    private VerificationRules() {}

    public static Ruling<Lead> assign(Lead lead, AssignOfficers command, Situation situation) {
        Optional<Refused<Lead>> closed = LeadRules.closed(LeadAct.ASSIGN, lead, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Optional<Map<String, String>> recused =
                OfficersCounted.recused(command.officers(), command.recused(), lead.office());
        if (recused.isPresent()) {
            return Ruling.refused(LeadRefusal.PERSON_RECUSED, recused.orElseThrow());
        }
        OfficersCounted counted =
                OfficersCounted.of(
                        command.officers(), command.named(), lead.office(), situation.today());
        if (!counted.areEnough()) {
            return Ruling.refused(LeadRefusal.OFFICER_MIN_TWO, counted.particulars());
        }
        List<PersonId> officers = command.officers().stream().map(Person::id).toList();
        OfficersAssigned assigned =
                new OfficersAssigned(lead.matter(), lead.handling(), lead.office(), officers);
        return switch (lead.state()) {
            case Registered registered ->
                    Ruling.made(
                            lead.in(registered.assign(officers)),
                            List.of(assigned),
                            Stream.concat(
                                            Stream.of(
                                                    new StageHandling(
                                                            lead.matter(),
                                                            lead.office(),
                                                            Stage.VERIFYING)),
                                            handed(lead, officers))
                                    .toList());
            case Verifying verifying ->
                    Ruling.made(
                            lead.in(verifying.assign(officers)),
                            List.of(assigned),
                            Stream.concat(
                                            handed(lead, officers),
                                            Stream.of(
                                                    new HandToOfficers(
                                                            lead.matter(),
                                                            lead.office(),
                                                            officers)))
                                    .toList());
            case CaseFiled _, NotFiled _, TransferredOut _, Merged _, ImportWithdrawn _ ->
                    throw new IllegalStateException();
        };
    }

    // A limit that stands still waits for the closing paper, all others for the decision.
    static Stream<Order> handed(Lead lead, List<PersonId> officers) {
        boolean still = lead.state().word().equals("PAUSED");
        return LimitIds.OF_FILING.stream()
                .map(
                        rule ->
                                still && rule.equals(LimitIds.VERIFICATION)
                                        ? awaitingPaper(lead, officers)
                                        : awaitingDecision(lead, rule, officers));
    }

    /**
     * What follows if an officer is recused: the others go on, and where fewer than two are left it
     * is the unit head's turn to name others (处罚法42, 43).
     */
    public static List<Order> parting(Lead lead, PersonId recused) {
        if (!lead.state().officers().contains(recused)) {
            return List.of();
        }
        Order withdraw = new WithdrawOfficer(lead.matter(), lead.office(), recused);
        return switch (lead.state()) {
            case Verifying _ ->
                    Stream.concat(
                                    Stream.of(withdraw),
                                    turns(lead, LeadRules.others(lead.state().officers(), recused)))
                            .toList();
            // The limits of a filed case are the case's to hand on; those of a merged lead are
            // handed on when it is taken out again.
            case CaseFiled _, Merged _ -> List.of(withdraw);
            case Registered _, NotFiled _, TransferredOut _, ImportWithdrawn _ -> List.of();
        };
    }

    /** Whose turn it is while these verify it. */
    static Stream<Order> turns(Lead lead, List<PersonId> others) {
        return others.size() >= FEWEST_OFFICERS
                ? handed(lead, others)
                : LimitIds.OF_FILING.stream()
                        .map(
                                rule ->
                                        new HandClock(
                                                lead.matter(),
                                                lead.office(),
                                                rule,
                                                LeadAct.ASSIGN.role(),
                                                LeadRules.ASSIGN,
                                                List.of()));
    }

    // The officers verify, the agency head decides: the limit is theirs and his.
    private static Order awaitingDecision(Lead lead, String rule, List<PersonId> officers) {
        return new HandClock(
                lead.matter(),
                lead.office(),
                rule,
                LeadAct.FILE.role(),
                LeadRules.DECIDE_FILING,
                officers);
    }

    private static Order awaitingPaper(Lead lead, List<PersonId> officers) {
        return new HandClock(
                lead.matter(),
                lead.office(),
                LimitIds.VERIFICATION,
                LeadAct.RESUME.role(),
                LeadRules.RESUME,
                officers);
    }

    public static Ruling<Lead> extend(Lead lead, ExtendVerification command, Situation situation) {
        Optional<Refused<Lead>> closed = LeadRules.closed(LeadAct.EXTEND, lead, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        return Ruling.made(
                lead.in(lead.verifying().extend()),
                List.of(
                        new VerificationExtended(
                                lead.matter(), lead.handling(), lead.office(), command.reason())),
                List.of(
                        new ExtendClock(
                                lead.matter(),
                                lead.office(),
                                LimitIds.VERIFICATION,
                                LimitIds.EXTENDED_VERIFICATION)));
    }

    public static Ruling<Lead> pause(Lead lead, PauseVerification command, Situation situation) {
        Optional<Refused<Lead>> closed = LeadRules.closed(LeadAct.PAUSE, lead, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        if (command.from().isAfter(situation.today())
                || command.from().isBefore(countsFrom(lead, situation))) {
            return LeadRules.implausibleDate("from");
        }
        Optional<Refused<Lead>> unfit =
                unfit(command.paper(), lead.content().foundOn(), command.from(), situation);
        if (unfit.isPresent()) {
            return unfit.orElseThrow();
        }
        @Nullable RunningClock clock = situation.verification();
        // The paper decides, not the day it is entered: excluded time may be recorded late.
        if (clock != null && clock.isOverOn(command.from())) {
            return Ruling.refused(LeadRefusal.PAUSE_AFTER_EXPIRY);
        }
        Order pause =
                new PauseClock(
                        lead.matter(),
                        lead.office(),
                        LimitIds.VERIFICATION,
                        command.ground().name(),
                        command.from());
        return Ruling.made(
                lead.in(
                        lead.verifying()
                                .pause(
                                        Pause.begun(
                                                command.ground(),
                                                command.paper(),
                                                command.from()))),
                List.of(
                        new VerificationPaused(
                                lead.matter(),
                                lead.handling(),
                                lead.office(),
                                command.ground().name(),
                                command.from())),
                List.of(pause, awaitingPaper(lead, lead.state().officers())));
    }

    public static Ruling<Lead> resume(Lead lead, ResumeVerification command, Situation situation) {
        Optional<Refused<Lead>> closed = LeadRules.closed(LeadAct.RESUME, lead, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Pause open = lead.verifying().openPause().orElseThrow();
        if (command.to().isAfter(situation.today()) || command.to().isBefore(open.from())) {
            return LeadRules.implausibleDate("to");
        }
        Optional<Refused<Lead>> unfit =
                unfit(command.paper(), open.from(), command.to(), situation);
        if (unfit.isPresent()) {
            return unfit.orElseThrow();
        }
        return Ruling.made(
                lead.in(lead.verifying().resume(command.paper(), command.to())),
                List.of(
                        new VerificationResumed(
                                lead.matter(), lead.handling(), lead.office(), command.to())),
                List.of(
                        new ResumeClock(
                                lead.matter(), lead.office(), LimitIds.VERIFICATION, command.to()),
                        awaitingDecision(lead, LimitIds.VERIFICATION, lead.state().officers())));
    }

    // A paper of days outside the excluded time cannot have opened or closed it.
    private static Optional<Refused<Lead>> unfit(
            Paper paper, LocalDate first, LocalDate last, Situation situation) {
        if (!paper.isDatedBetween(first, last)) {
            return Optional.of(
                    new Refused<>(
                            LeadRefusal.DATE_IMPLAUSIBLE,
                            Map.of("field", "paperDay", "pointer", "/paper/day")));
        }
        return paper.item() == null || situation.evidence().contains(paper.item())
                ? Optional.empty()
                : Optional.of(
                        new Refused<>(
                                LeadRefusal.EVIDENCE_UNKNOWN,
                                Map.of("pointer", "/paper/evidence")));
    }

    // No day is left out twice: a pause begins on or after the day the last one ended.
    private static LocalDate countsFrom(Lead lead, Situation situation) {
        List<Pause> pauses = lead.verifying().pauses();
        @Nullable LocalDate lastEnd = pauses.isEmpty() ? null : pauses.getLast().to();
        if (lastEnd != null) {
            return lastEnd;
        }
        @Nullable RunningClock clock = situation.verification();
        return clock == null ? lead.content().foundOn() : clock.start();
    }
}
