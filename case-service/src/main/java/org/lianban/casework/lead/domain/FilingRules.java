package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.lead.domain.LeadCommand.DeclineFiling;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.lead.domain.LeadCommand.Harm;
import org.lianban.casework.matter.domain.CaseOrder;
import org.lianban.casework.matter.domain.CaseOrder.OpenCase;
import org.lianban.casework.matter.domain.MatterOrder.SetStanding;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.kernel.contract.LeadNotFiled;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** 立案 and 不予立案 (程序规定19, 20). */
public final class FilingRules {

    private FilingRules() {}

    /**
     * Files the case.
     *
     * @param firstFiledBy the office that has filed the same target in another matter, if any
     */
    public static Ruling<Lead> file(
            Lead lead,
            FileCase command,
            FilingForm form,
            @Nullable OfficeId firstFiledBy,
            Situation situation) {
        Optional<Refused<Lead>> closed =
                LeadRules.closed(LeadAct.FILE, lead, situation)
                        .or(() -> unfit(lead, command, form.officers(), situation));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        if (firstFiledBy != null && !situation.matter().writing().because().isBySuperior()) {
            String name = situation.offices().office(firstFiledBy).name();
            return Ruling.refused(LeadRefusal.FIRST_FILED_PREVAILS, Map.of("office", name));
        }
        LocalDate today = situation.today();
        List<Order> orders = new ArrayList<>(endFilingClocks(lead));
        List<PersonId> named = lead.state().officers();
        LeadCommand.@Nullable ChosenLaw chosen = command.law();
        orders.add(penaltyClock(command.penaltyClock(), lead, today));
        orders.addAll(investigation(lead, named, today));
        orders.add(new StageHandling(lead.matter(), lead.office(), Stage.FILED));
        Lead established = established(lead, command);
        orders.add(FilingLetters.filed(established, command, form, situation));
        return Ruling.made(
                established.in(lead.verifying().file(today)),
                List.of(
                        new LeadFiled(
                                lead.matter(),
                                lead.handling(),
                                lead.office(),
                                today,
                                chosen == null ? null : chosen.choice().name())),
                orders);
    }

    /** The limit of a case that was filed on that day. */
    static StartClock penaltyClock(ClockId clock, Lead lead, LocalDate filedOn) {
        return new StartClock(
                clock,
                lead.matter(),
                lead.office(),
                LimitIds.PENALTY_DECISION,
                filedOn,
                Role.OFFICER,
                CaseOrder.INVESTIGATE);
    }

    /** Whoever verified investigates. */
    static List<Order> investigation(Lead lead, List<PersonId> officers, LocalDate filedOn) {
        return List.of(
                new HandClock(
                        lead.matter(),
                        lead.office(),
                        LimitIds.PENALTY_DECISION,
                        Role.OFFICER,
                        CaseOrder.INVESTIGATE,
                        officers),
                new OpenCase(lead.matter(), lead.handling(), lead.office(), officers, filedOn));
    }

    /** Declines; the matter is over for this office and so for all. */
    public static Ruling<Lead> decline(
            Lead lead, DeclineFiling command, FilingForm form, Situation situation) {
        Optional<Refused<Lead>> closed = LeadRules.closed(LeadAct.DECLINE, lead, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        LocalDate today = situation.today();
        List<Order> orders = new ArrayList<>(endFilingClocks(lead));
        orders.add(new StageHandling(lead.matter(), lead.office(), Stage.NOT_FILED));
        orders.add(new SetStanding(lead.matter(), Standing.ENDED));
        orders.add(FilingLetters.declined(lead, command, form, situation));
        return Ruling.made(
                lead.in(lead.verifying().decline(command.ground(), today)),
                List.of(
                        new LeadNotFiled(
                                lead.matter(),
                                lead.handling(),
                                lead.office(),
                                command.ground().name(),
                                today)),
                orders);
    }

    /** What a filing would claim: every suspect with every right. */
    public static List<FiledTarget> targets(Lead lead, PartiesOfMatter parties) {
        return targets(lead.content(), parties);
    }

    /** The same of what is not entered yet. */
    public static List<FiledTarget> targets(LeadContent content, PartiesOfMatter parties) {
        List<String> rights = parties.rights().stream().map(RightEntry::key).toList();
        List<FiledTarget> targets = new ArrayList<>();
        for (PartyEntry party : parties.parties()) {
            if (party.role() == PartyRole.SUSPECT) {
                for (String right : rights.isEmpty() ? List.of("") : rights) {
                    targets.add(target(content, party, right));
                }
            }
        }
        return targets;
    }

    /** The lead with act and harm as verification established them. */
    public static Lead established(Lead lead, FileCase command) {
        LeadContent content = lead.content();
        @Nullable ActPeriod act = command.act();
        @Nullable Harm harm = command.harm();
        return lead.with(
                content.established(
                        act == null ? content.act() : act, harm == null ? null : harm.kind()));
    }

    private static FiledTarget target(LeadContent content, PartyEntry party, String right) {
        @Nullable String identifier = right.isEmpty() ? null : party.key();
        return new FiledTarget(identifier, party.name(), right, content.breach(), content.act());
    }

    private static Optional<Refused<Lead>> unfit(
            Lead lead, FileCase command, List<Person> officers, Situation situation) {
        LeadContent content = established(lead, command).content();
        if (isOtherProcedure(content.breach())) {
            return refused(LeadRefusal.WRONG_PROCEDURE, Map.of());
        }
        Optional<Refused<Lead>> unfitAct = ActPeriodRules.unfit(content.act(), situation.today());
        if (unfitAct.isPresent()) {
            return unfitAct;
        }
        Set<FilingCondition> missing = EnumSet.allOf(FilingCondition.class);
        missing.removeAll(command.grounds().keySet());
        if (!missing.isEmpty()) {
            String names = missing.stream().map(Enum::name).collect(Collectors.joining(", "));
            return refused(LeadRefusal.FILING_CONDITION_MISSING, Map.of("condition", names));
        }
        Optional<Refused<Lead>> unknown = unknownItem(command, situation);
        if (unknown.isPresent()) {
            return unknown;
        }
        OfficersCounted counted = OfficersCounted.of(officers, lead.office(), situation.today());
        if (!counted.areEnough()) {
            return refused(LeadRefusal.OFFICER_MIN_TWO, counted.particulars());
        }
        return notOurs(jurisdiction(content, situation))
                .or(() -> outOfTime(Limitation.of(content)))
                .or(() -> wrongLaw(command, law(content, situation)));
    }

    private static Optional<Refused<Lead>> notOurs(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case PLACE_OF_ACT, PLACE_OF_BUSINESS, RECEIVED, DESIGNATED, BY_SUPERIOR ->
                    Optional.empty();
            case OTHER_DEPARTMENT -> refused(LeadRefusal.BREACH_NOT_OURS, Map.of());
            case NOT_OURS -> refused(LeadRefusal.JURISDICTION_NOT_OURS, Map.of());
        };
    }

    private static Optional<Refused<Lead>> unknownItem(FileCase command, Situation situation) {
        for (FilingCondition condition : FilingCondition.values()) {
            @Nullable Ground ground = command.grounds().get(condition);
            List<EvidenceId> items = ground == null ? List.of() : ground.items();
            for (int i = 0; i < items.size(); i++) {
                if (!situation.evidence().contains(items.get(i))) {
                    return refused(
                            LeadRefusal.EVIDENCE_UNKNOWN,
                            Map.of("pointer", "/grounds/" + condition + "/evidence/" + i));
                }
            }
        }
        return Optional.empty();
    }

    // Only a choice that the law leaves open is taken, and it is never left open (处罚法37).
    private static Optional<Refused<Lead>> wrongLaw(FileCase command, ActLaw law) {
        boolean chosen = command.law() != null;
        if (law.isChoiceDue() == chosen) {
            return Optional.empty();
        }
        return refused(
                chosen ? LeadRefusal.LAW_CHOICE_NOT_OPEN : LeadRefusal.LAW_CHOICE_MISSING,
                Map.of("pointer", "/law/choice"));
    }

    /** Which law applies to the act if it is filed today. */
    public static ActLaw law(LeadContent content, Situation situation) {
        return ActLaw.of(content.breach(), content.act(), situation.laws(), situation.today());
    }

    private static Optional<Refused<Lead>> outOfTime(Limitation limitation) {
        return switch (limitation.state()) {
            case CONTINUING, WITHIN -> Optional.empty();
            case END_UNKNOWN -> refused(LeadRefusal.ACT_END_UNKNOWN, Map.of("pointer", "/actTo"));
            case ONLY_WITH_HARM, EXPIRED ->
                    refused(
                            LeadRefusal.PENALTY_LIMITATION_EXPIRED,
                            Map.of(
                                    "day", String.valueOf(limitation.lastDay()),
                                    "found", limitation.foundOn().toString()));
        };
    }

    /** What is judged or mediated between the parties is no case of this kind. */
    static boolean isOtherProcedure(BreachType breach) {
        return switch (breach.procedure()) {
            case ADJUDICATION, MEDIATION -> true;
            case PENALTY, CORRECTION, EXTERNAL -> false;
        };
    }

    /** Why the case falls to the office that writes, or that it does not. */
    public static Jurisdiction jurisdiction(LeadContent content, Situation situation) {
        return Jurisdiction.of(content, situation.matter(), situation.offices());
    }

    private static List<Order> endFilingClocks(Lead lead) {
        return LimitIds.OF_FILING.stream()
                .<Order>map(rule -> new EndClock(lead.matter(), lead.office(), rule, Outcome.MET))
                .toList();
    }

    private static Optional<Refused<Lead>> refused(
            LeadRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
