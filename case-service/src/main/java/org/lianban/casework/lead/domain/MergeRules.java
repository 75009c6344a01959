package org.lianban.casework.lead.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.ReviveClock;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.lead.domain.LeadCommand.MergeLead;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.MatterOrder.SetStanding;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.LeadAbsorbed;
import org.lianban.kernel.contract.LeadMergeUndone;
import org.lianban.kernel.contract.LeadMerged;
import org.lianban.kernel.contract.LeadSeparated;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** 并案: one lead goes into another of the same office, and may be taken out again. */
public final class MergeRules {
    private static final Set<Stage> OF_CASES =
            EnumSet.of(Stage.FILED, Stage.DECIDED, Stage.COMPLETED);

    private MergeRules() {}

    /**
     * The lead it goes into, or had gone into.
     *
     * @param matter its own
     */
    public record Other(Lead lead, MatterFile matter) {}

    /**
     * What was found when both were compared.
     *
     * @param sameTarget party and act, as far as the system can tell
     * @param sameInformant the same person told of both
     * @param hasAbsorbed others went into the lead that is to go into another
     * @param since the day from which the other's time to decide on filing counts; null if none
     *     does
     */
    public record Compared(
            boolean sameTarget,
            boolean sameInformant,
            boolean hasAbsorbed,
            @Nullable LocalDate since) {}

    /**
     * Ends the lead for as long as the merge stands; its limits fall away.
     *
     * @param other null if the office has no such lead
     */
    public static Ruling<Lead> merge(
            Lead lead,
            MergeLead command,
            @Nullable Other other,
            Compared compared,
            Situation situation) {
        Optional<Refused<Lead>> closed =
                LeadRules.closed(act(command.kind()), lead, situation)
                        .or(() -> unfit(lead, command, other, compared));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        List<Order> orders = new ArrayList<>();
        for (String rule : LimitIds.OF_FILING) {
            orders.add(new EndClock(lead.matter(), lead.office(), rule, Outcome.FELL_AWAY));
        }
        orders.add(new StageHandling(lead.matter(), lead.office(), command.kind().stage()));
        orders.add(new SetStanding(lead.matter(), Standing.ENDED));
        return Ruling.made(
                lead.in(
                        new Merged(
                                command.into(),
                                command.kind(),
                                lead.state(),
                                other != null && isFiled(other),
                                situation.today())),
                List.of(
                        new LeadMerged(
                                lead.matter(),
                                lead.handling(),
                                lead.office(),
                                command.into(),
                                command.kind().name())),
                orders);
    }

    /** What the other is told of it. */
    public static Ruling.Made<Lead> absorbed(Lead other, MatterId merged) {
        return told(
                other, new LeadAbsorbed(other.matter(), other.handling(), other.office(), merged));
    }

    /** It stands as before it went in, under the same limits; their days went on. */
    public static Ruling<Lead> undo(Lead lead, @Nullable Other other, Situation situation) {
        Optional<Refused<Lead>> closed = LeadRules.closed(LeadAct.UNMERGE, lead, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Merged merged = lead.merged();
        if (other != null && isFiled(other) && !merged.intoFiled()) {
            return Ruling.refused(LeadRefusal.MERGED_INTO_FILED);
        }
        Lead again = lead.in(merged.before());
        return Ruling.made(
                again,
                List.of(
                        new LeadMergeUndone(
                                lead.matter(),
                                lead.handling(),
                                lead.office(),
                                merged.into(),
                                again.state().word())),
                reviving(again));
    }

    /** What the other is told of that. */
    public static Ruling.Made<Lead> separated(Lead other, MatterId merged) {
        return told(
                other, new LeadSeparated(other.matter(), other.handling(), other.office(), merged));
    }

    /**
     * A suspect of the one is a suspect of the other, and the breach is the same and may have
     * happened at the same time.
     */
    public static boolean isSameTarget(
            LeadContent one, PartiesOfMatter ofOne, LeadContent other, PartiesOfMatter ofOther) {
        return one.breach() == other.breach()
                && one.act().mayMeet(other.act())
                && suspects(ofOne).stream()
                        .anyMatch(
                                suspect ->
                                        suspects(ofOther).stream()
                                                .anyMatch(another -> isSame(suspect, another)));
    }

    private static Ruling.Made<Lead> told(Lead lead, CaseworkEvent fact) {
        return new Ruling.Made<>(lead, List.of(fact), List.of());
    }

    /** What is done when a lead goes into another for that reason. */
    public static LeadAct act(MergeKind kind) {
        return switch (kind) {
            case MERGED -> LeadAct.MERGE;
            case DUPLICATE -> LeadAct.CLOSE_DUPLICATE;
        };
    }

    /**
     * Whether it hangs on who told of both; their informants are compared then, and only then.
     *
     * @param sameTarget party and act, as far as the system can tell
     */
    public static boolean hangsOnInformant(
            Lead lead,
            MergeLead command,
            Other other,
            boolean sameTarget,
            boolean hasAbsorbed,
            @Nullable LocalDate since) {
        boolean asks =
                switch (command.kind()) {
                    case DUPLICATE -> true;
                    case MERGED ->
                            command.newFacts()
                                    && RestartRules.closed(lead, other.lead(), since).isEmpty();
                };
        return asks
                && sameTarget
                && !hasAbsorbed
                && takesUp(lead, other)
                && InformantRules.isReport(lead)
                && InformantRules.isReport(other.lead());
    }

    private static Optional<Refused<Lead>> unfit(
            Lead lead, MergeLead command, @Nullable Other other, Compared compared) {
        if (other == null || !takesUp(lead, other)) {
            return refused(LeadRefusal.LEAD_MERGE_UNFIT, Map.of("pointer", "/into"));
        }
        if (compared.hasAbsorbed()) {
            return refused(LeadRefusal.LEAD_HAS_ABSORBED, Map.of());
        }
        return switch (command.kind()) {
            case MERGED ->
                    command.newFacts()
                            ? RestartRules.closed(lead, other.lead(), compared.since())
                                    .or(() -> unlike(other.lead(), compared, "/newFacts"))
                            : otherTarget(command.reason() != null || compared.sameTarget());
            case DUPLICATE -> unlike(other.lead(), compared, "/into");
        };
    }

    private static Optional<Refused<Lead>> unlike(Lead other, Compared compared, String pointer) {
        if (!InformantRules.isReport(other)) {
            return refused(LeadRefusal.NOT_A_REPORT, Map.of("pointer", pointer));
        }
        // Informants are compared only where the target is the same.
        return otherTarget(compared.sameTarget())
                .or(
                        () ->
                                compared.sameInformant()
                                        ? Optional.empty()
                                        : refused(
                                                LeadRefusal.NOT_SAME_INFORMANT,
                                                Map.of("pointer", pointer)));
    }

    private static Optional<Refused<Lead>> otherTarget(boolean same) {
        return same
                ? Optional.empty()
                : refused(LeadRefusal.SAME_TARGET_REQUIRED, Map.of("pointer", "/reason"));
    }

    // One that the same office follows up, as a lead or as the case that was filed of it.
    private static boolean takesUp(Lead lead, Other other) {
        boolean followedUp =
                switch (other.lead().state()) {
                    case Registered _, Verifying _, CaseFiled _ -> true;
                    case NotFiled _, TransferredOut _, Merged _, ImportWithdrawn _ -> false;
                };
        return followedUp
                && !other.lead().matter().equals(lead.matter())
                && other.lead().office().equals(lead.office())
                && other.matter().isWrittenBy(lead.office())
                && other.matter().standing() == Standing.OPEN;
    }

    // By this office, or by the one that has it now.
    private static boolean isFiled(Other other) {
        boolean here =
                switch (other.lead().state()) {
                    case CaseFiled _ -> true;
                    case TransferredOut left -> left.filedOn() != null;
                    case Registered _, Verifying _, NotFiled _, Merged _, ImportWithdrawn _ ->
                            false;
                };
        return here || OF_CASES.contains(other.matter().writing().stage());
    }

    private static List<Order> reviving(Lead lead) {
        List<Order> orders = new ArrayList<>();
        for (String rule : LimitIds.OF_FILING) {
            orders.add(new ReviveClock(lead.matter(), lead.office(), rule));
        }
        switch (lead.state()) {
            case Verifying verifying -> {
                verifying
                        .openPause()
                        .map(
                                pause ->
                                        new PauseClock(
                                                lead.matter(),
                                                lead.office(),
                                                LimitIds.VERIFICATION,
                                                pause.ground().name(),
                                                pause.from()))
                        .ifPresent(orders::add);
                // One of them may have been recused meanwhile.
                VerificationRules.turns(lead, verifying.officers()).forEach(orders::add);
            }
            case Registered _,
                    CaseFiled _,
                    NotFiled _,
                    TransferredOut _,
                    Merged _,
                    ImportWithdrawn _ -> {}
        }
        Stage stage = lead.state() instanceof Registered ? Stage.REGISTERED : Stage.VERIFYING;
        orders.add(new StageHandling(lead.matter(), lead.office(), stage));
        orders.add(new SetStanding(lead.matter(), Standing.OPEN));
        return orders;
    }

    private static List<PartyEntry> suspects(PartiesOfMatter named) {
        return named.parties().stream().filter(party -> party.role() == PartyRole.SUSPECT).toList();
    }

    // By what is sure of both, or else by name.
    private static boolean isSame(PartyEntry one, PartyEntry other) {
        @Nullable String key = one.key();
        @Nullable String another = other.key();
        return (key != null && another != null)
                ? key.equals(another)
                : plain(one.name()).equals(plain(other.name()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static Optional<Refused<Lead>> refused(
            LeadRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
