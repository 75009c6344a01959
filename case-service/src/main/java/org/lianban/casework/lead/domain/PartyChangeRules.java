package org.lianban.casework.lead.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.PartyOrder.CorrectParty;
import org.lianban.casework.party.domain.PartyOrder.CorrectRight;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.casework.party.domain.PartyOrder.WithdrawParty;
import org.lianban.casework.party.domain.PartyOrder.WithdrawRight;
import org.lianban.casework.party.domain.PartyRefusal;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * Parties and rights named, corrected and withdrawn while the matter runs, by the officers who
 * handle it. What was filed against whom follows at once: whoever filed first prevails against a
 * party added later as against one named before (程序规定12), and a filed case never loses all that it
 * was filed on. See decisions/0031.
 */
public final class PartyChangeRules {
    private PartyChangeRules() {}

    /** What a filed case claims anew with a change, and what it lets go. */
    public record Claims(List<FiledTarget> anew, List<FiledTarget> dropped) {
        public Claims {
            anew = List.copyOf(anew);
            dropped = List.copyOf(dropped);
        }
    }

    /** Why this is closed to the caller now; empty when it is open. */
    public static Optional<Refused<Lead>> closed(Lead lead, Situation situation) {
        OfficeId writing = situation.matter().writingOffice();
        if (!situation.caller().office().equals(writing) || !lead.office().equals(writing)) {
            String name = situation.offices().office(writing).name();
            return refused(LeadRefusal.NOT_WRITING_OFFICE, Map.of("office", name));
        }
        return closedByStanding(situation)
                .or(() -> closedByState(lead))
                .or(
                        () ->
                                situation.caller().is(Role.OFFICER)
                                        ? Optional.empty()
                                        : LeadRules.roleRequired(Role.OFFICER))
                .or(
                        () ->
                                LeadRules.handles(lead, situation.caller())
                                        ? Optional.empty()
                                        : refused(LeadRefusal.OFFICER_NOT_NAMED, Map.of()));
    }

    /** The change as it is asked for; empty where it changes nothing that was filed. */
    public static Claims claims(Lead lead, PartiesOfMatter before, PartiesOfMatter after) {
        return switch (lead.state()) {
            case CaseFiled _ -> {
                List<FiledTarget> had = FilingRules.targets(lead, before);
                List<FiledTarget> has = FilingRules.targets(lead, after);
                yield new Claims(without(has, had), without(had, has));
            }
            case Registered _,
                    Verifying _,
                    NotFiled _,
                    TransferredOut _,
                    Merged _,
                    ImportWithdrawn _ ->
                    new Claims(List.of(), List.of());
        };
    }

    /**
     * Carries the change out.
     *
     * @param before what stands now
     * @param after what would stand
     * @param conflict who has filed first what would be claimed anew, if anybody
     */
    public static Ruling<Lead> change(
            Lead lead,
            PartyOrder order,
            PartiesOfMatter before,
            PartiesOfMatter after,
            Optional<OfficeId> conflict,
            Situation situation) {
        Optional<Refused<Lead>> closed =
                closed(lead, situation)
                        .or(() -> notCurrent(order, before))
                        .or(() -> namedTwice(order, after))
                        .or(() -> withoutRight(lead, before, after))
                        .or(() -> withoutTarget(lead, before, after))
                        .or(() -> first(conflict, situation));
        return closed.isPresent()
                ? closed.orElseThrow()
                : Ruling.made(lead, List.of(), List.of(order));
    }

    private static Optional<Refused<Lead>> closedByStanding(Situation situation) {
        return switch (situation.matter().standing()) {
            case OPEN, NEGOTIATING -> Optional.empty();
            // What the receiver decides on is what was sent.
            case IN_TRANSFER -> refused(LeadRefusal.TRANSFER_UNDER_WAY, Map.of());
            case URGENT_ONLY -> refused(LeadRefusal.URGENT_ONLY, Map.of());
            case ENDED -> refused(LeadRefusal.WRONG_STATE, Map.of("state", "ENDED"));
        };
    }

    private static Optional<Refused<Lead>> closedByState(Lead lead) {
        return switch (lead.state()) {
            case Verifying _, CaseFiled _ -> Optional.empty();
            // Nobody is named yet, or nobody handles it any more.
            case Registered _, NotFiled _, TransferredOut _, Merged _, ImportWithdrawn _ ->
                    refused(LeadRefusal.WRONG_STATE, Map.of("state", lead.state().word()));
        };
    }

    private static Optional<Refused<Lead>> notCurrent(PartyOrder order, PartiesOfMatter before) {
        boolean stands =
                switch (order) {
                    case NameParty _, NameRight _ -> true;
                    case CorrectParty correct -> isParty(before, correct.replaced());
                    case WithdrawParty withdraw -> isParty(before, withdraw.party());
                    case CorrectRight correct -> isRight(before, correct.replaced());
                    case WithdrawRight withdraw -> isRight(before, withdraw.right());
                };
        return stands ? Optional.empty() : refused(LeadRefusal.PARTY_NOT_CURRENT, Map.of());
    }

    private static Optional<Refused<Lead>> namedTwice(PartyOrder order, PartiesOfMatter after) {
        return switch (order) {
            case NameRight named -> namedTwice(named, after);
            case CorrectRight correct -> namedTwice(correct.by(), after);
            case NameParty _, CorrectParty _, WithdrawParty _, WithdrawRight _ -> Optional.empty();
        };
    }

    private static Optional<Refused<Lead>> namedTwice(NameRight named, PartiesOfMatter after) {
        return after.namesTwice(named.right())
                ? Optional.of(
                        new Refused<>(PartyRefusal.RIGHT_NAMED_TWICE, Map.of("pointer", "/number")))
                : Optional.empty();
    }

    private static boolean isParty(PartiesOfMatter parties, PartyId id) {
        return parties.parties().stream().anyMatch(party -> party.id().equals(id));
    }

    private static boolean isRight(PartiesOfMatter parties, PartyId id) {
        return parties.rights().stream().anyMatch(right -> right.id().equals(id));
    }

    private static Optional<Refused<Lead>> withoutRight(
            Lead lead, PartiesOfMatter before, PartiesOfMatter after) {
        return !before.rights().isEmpty()
                        && after.rights().isEmpty()
                        && SourceRules.form(lead.content().source()).needsRight()
                ? refused(LeadRefusal.RIGHT_REQUIRED, Map.of())
                : Optional.empty();
    }

    // A case stands against somebody, and for the right it was filed for.
    private static Optional<Refused<Lead>> withoutTarget(
            Lead lead, PartiesOfMatter before, PartiesOfMatter after) {
        boolean filed =
                switch (lead.state()) {
                    case CaseFiled _ -> true;
                    case Registered _,
                            Verifying _,
                            NotFiled _,
                            TransferredOut _,
                            Merged _,
                            ImportWithdrawn _ ->
                            false;
                };
        boolean noSuspect =
                !FilingRules.targets(lead, before).isEmpty()
                        && FilingRules.targets(lead, after).isEmpty();
        boolean noRight = !before.rights().isEmpty() && after.rights().isEmpty();
        return filed && (noSuspect || noRight)
                ? refused(LeadRefusal.FILED_TARGET_LAST, Map.of())
                : Optional.empty();
    }

    private static Optional<Refused<Lead>> first(Optional<OfficeId> conflict, Situation situation) {
        // The superior has decided who pursues it: nothing is claimed then.
        return situation.matter().writing().because().isBySuperior()
                ? Optional.empty()
                : conflict.map(
                        office ->
                                new Refused<>(
                                        LeadRefusal.FIRST_FILED_PREVAILS,
                                        Map.of(
                                                "office",
                                                situation.offices().office(office).name())));
    }

    private static List<FiledTarget> without(List<FiledTarget> all, List<FiledTarget> others) {
        List<FiledTarget> rest = new ArrayList<>(new LinkedHashSet<>(all));
        rest.removeAll(others);
        return rest;
    }

    private static Optional<Refused<Lead>> refused(
            LeadRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
