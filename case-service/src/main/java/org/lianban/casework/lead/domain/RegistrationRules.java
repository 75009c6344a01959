package org.lianban.casework.lead.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.GrantOrder.GrantAgency;
import org.lianban.casework.access.domain.GrantOrder.GrantOffice;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.matter.domain.MatterOrder.OpenMatter;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.PartyRefusal;
import org.lianban.casework.party.domain.PartyRules;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** 登记: by an officer for his own office, or by an outside agency's report. */
public final class RegistrationRules {
    private RegistrationRules() {}

    /** Why the caller may register nothing; empty if he may. */
    public static Optional<Refused<Lead>> closed(Caller caller) {
        return caller.is(Role.OFFICER) ? Optional.empty() : LeadRules.roleRequired(Role.OFFICER);
    }

    /** An officer registers; where the act happened does not matter yet (程序规定18). */
    public static Ruling<Lead> register(
            Register command, Caller caller, OfficeTree offices, Occasion occasion) {
        Optional<Refused<Lead>> closed = closed(caller);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Optional<Refused<Lead>> unfit = SourceRules.unfit(command, offices);
        return unfit.isPresent() ? unfit.orElseThrow() : enter(command, null, offices, occasion);
    }

    /** An outside agency reports; it will see number and stage, nothing else. */
    public static Ruling<Lead> report(
            Register command, AgencyId agency, OfficeTree offices, Occasion occasion) {
        return enter(command, agency, offices, occasion);
    }

    /**
     * The office that takes a report: the lowest whose own territory names the place, or the one
     * wished for if the place lies in its territory.
     */
    public static Optional<OfficeId> competent(
            String placeOfAct, @Nullable OfficeId wished, OfficeTree offices) {
        List<Office> naming =
                offices.all().stream()
                        .filter(office -> office.territory().contains(placeOfAct))
                        .sorted(Comparator.comparing(Office::kind).reversed())
                        .toList();
        if (naming.isEmpty()) {
            return Optional.empty();
        }
        OfficeId lowest = naming.getFirst().id();
        if (wished == null) {
            return Optional.of(lowest);
        }
        boolean fits = lowest.equals(wished) || offices.superiors(lowest).contains(wished);
        return fits ? Optional.of(wished) : Optional.empty();
    }

    private static Ruling<Lead> enter(
            Register command, @Nullable AgencyId agency, OfficeTree offices, Occasion occasion) {
        Optional<Refused<Lead>> unfit =
                unfit(command.content(), offices, occasion).or(() -> namedTwice(command));
        if (unfit.isPresent()) {
            return unfit.orElseThrow();
        }
        Lead lead = begun(command);
        List<Order> orders = new ArrayList<>(opening(command, agency));
        orders.addAll(filingClocks(command, lead));
        return Ruling.made(lead, List.of(registered(lead, agency)), orders);
    }

    /** Why what was told cannot be so, whoever brings it; empty if it can. */
    static Optional<Refused<Lead>> unfit(
            LeadContent content, OfficeTree offices, Occasion occasion) {
        Optional<String> unknown = unknownDivision(content, offices);
        if (unknown.isPresent()) {
            return Optional.of(
                    new Refused<>(
                            LeadRefusal.DIVISION_UNKNOWN,
                            Map.of("division", unknown.orElseThrow())));
        }
        Optional<Refused<Lead>> unfitAct = ActPeriodRules.unfit(content.act(), occasion.on());
        if (unfitAct.isPresent()) {
            return unfitAct;
        }
        if (ActPeriod.isBeforeAllRecords(content.foundOn())
                || content.foundOn().isAfter(occasion.on())
                || !content.act().isFoundPlausibly(content.foundOn())) {
            return Optional.of(LeadRules.implausibleDate("foundOn"));
        }
        return Optional.empty();
    }

    private static Optional<Refused<Lead>> namedTwice(Register command) {
        List<RightEntry> rights = new ArrayList<>();
        for (PartyOrder order : command.parties()) {
            if (order instanceof PartyOrder.NameRight named) {
                RightEntry right = PartyRules.enter(named);
                if (rights.stream().anyMatch(right::isSameRightAs)) {
                    return Optional.of(
                            new Refused<>(
                                    PartyRefusal.RIGHT_NAMED_TWICE,
                                    Map.of("pointer", "/rights/" + rights.size() + "/number")));
                }
                rights.add(right);
            }
        }
        return Optional.empty();
    }

    /** On the books, nobody named yet. */
    static Lead begun(Register command) {
        return new Lead(
                command.matter(),
                command.handling(),
                command.office(),
                command.content(),
                command.teller() != null,
                null,
                new Registered());
    }

    /** What any matter begins with: its number, who sees it, whom it is about. */
    static List<Order> opening(Register command, @Nullable AgencyId agency) {
        List<Order> orders = new ArrayList<>();
        orders.add(
                new OpenMatter(
                        command.matter(),
                        command.handling(),
                        command.office(),
                        command.content().title()));
        orders.add(new GrantOffice(command.matter(), command.office(), Reason.HANDLES));
        if (agency != null) {
            orders.add(new GrantAgency(command.matter(), agency));
        }
        orders.addAll(command.parties());
        return orders;
    }

    /** The limits until filing is decided, from the day on which it was found or received. */
    static List<StartClock> filingClocks(Register command, Lead lead) {
        List<StartClock> clocks = new ArrayList<>();
        clocks.add(filingClock(lead, command.filingClock(), LimitIds.VERIFICATION));
        // The older patent rules are stricter than the procedure rules: shown as a warning.
        if (lead.content().breach() == BreachType.PATENT_PASSING_OFF) {
            clocks.add(
                    filingClock(
                            lead,
                            command.warningClock(),
                            lead.content().source().isReceived()
                                    ? LimitIds.PASSING_OFF_REPORTED
                                    : LimitIds.PASSING_OFF_FOUND));
        }
        return clocks;
    }

    private static StartClock filingClock(Lead lead, ClockId clock, String rule) {
        return new StartClock(
                clock,
                lead.matter(),
                lead.office(),
                rule,
                lead.content().foundOn(),
                LeadAct.ASSIGN.role(),
                LeadRules.ASSIGN);
    }

    private static LeadRegistered registered(Lead lead, @Nullable AgencyId agency) {
        LeadContent content = lead.content();
        return new LeadRegistered(
                lead.matter(),
                lead.handling(),
                lead.office(),
                content.title(),
                content.source().name(),
                content.breach().name(),
                content.placeOfAct(),
                content.foundOn(),
                agency);
    }

    private static Optional<String> unknownDivision(LeadContent content, OfficeTree offices) {
        if (!isKnown(content.placeOfAct(), offices)) {
            return Optional.of(content.placeOfAct());
        }
        return Optional.ofNullable(content.placeOfBusiness())
                .filter(division -> !isKnown(division, offices));
    }

    private static boolean isKnown(String division, OfficeTree offices) {
        return offices.all().stream().anyMatch(office -> office.territory().contains(division));
    }
}
