package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** What is asked of a lead. */
public sealed interface LeadCommand {
    /**
     * 登记, under identifiers given at the counter.
     *
     * @param teller of whoever told, if somebody did
     */
    record Register(
            MatterId matter,
            HandlingId handling,
            OfficeId office,
            LeadContent content,
            List<PartyOrder> parties,
            @Nullable Teller teller,
            ClockId filingClock,
            ClockId warningClock)
            implements LeadCommand {
        public Register {
            parties = List.copyOf(parties);
        }
    }

    /**
     * 存量案件导入: a matter that was in progress before.
     *
     * @param registration what it began with
     * @param penaltyClock of the case, if one was filed
     */
    record ImportMatter(Register registration, ImportedCourse course, ClockId penaltyClock)
            implements LeadCommand {}

    /**
     * Finds an imported matter as its papers have it.
     *
     * @param note what is to be said of the comparison, if anything
     */
    record VerifyImport(@Nullable String note) implements LeadCommand {}

    /** The agency head takes back an import that should not have been made so. */
    record WithdrawImport(String reason) implements LeadCommand {}

    /**
     * Names those who verify.
     *
     * @param named how many were named; unknown ones are missing in {@code officers}
     */
    record AssignOfficers(List<Person> officers, int named, Set<PersonId> recused)
            implements LeadCommand {
        public AssignOfficers {
            officers = List.copyOf(officers);
            recused = Set.copyOf(recused);
        }

        /** Nobody is recused. */
        public AssignOfficers(List<Person> officers, int named) {
            this(officers, named, Set.of());
        }
    }

    record ExtendVerification(String reason) implements LeadCommand {}

    record PauseVerification(PauseGround ground, Paper paper, LocalDate from)
            implements LeadCommand {}

    record ResumeVerification(Paper paper, LocalDate to) implements LeadCommand {}

    /**
     * 立案.
     *
     * @param grounds for each condition, what shows it
     * @param act as verification established it, when it differs from what was registered
     * @param harm if there is any
     * @param law which law is applied, where the act was over before it changed
     * @param form 立案审批表, under an identifier given at the counter
     */
    record FileCase(
            Map<FilingCondition, Ground> grounds,
            @Nullable ActPeriod act,
            @Nullable Harm harm,
            @Nullable ChosenLaw law,
            ClockId penaltyClock,
            LetterId form)
            implements LeadCommand {
        public FileCase {
            grounds = Map.copyOf(grounds);
        }

        /** Every item that a condition rests on. */
        public List<EvidenceId> items() {
            return grounds.values().stream()
                    .flatMap(ground -> ground.items().stream())
                    .distinct()
                    .toList();
        }
    }

    /** What was harmed, and wherein the harm lies. */
    record Harm(HarmKind kind, String note) {}

    /** Which law is applied, and why the other is not. */
    record ChosenLaw(LawChoice choice, String reason) {}

    /** The informant was told which office is competent. */
    record TellInformant(LocalDate on, NoticeWay way, OfficeId competent) implements LeadCommand {}

    /**
     * 不予立案.
     *
     * @param form 不予立案审批表, under an identifier given at the counter
     */
    record DeclineFiling(NonFilingGround ground, String reason, LetterId form)
            implements LeadCommand {}

    /**
     * Follow it up in another lead (并案), or close it as a duplicate report.
     *
     * @param into the matter of the other lead
     * @param reason of the unit head; must be given where the system does not see that party and
     *     act are the same, and for a duplicate
     * @param newFacts it is a report that tells new ones: the other's time counts from it
     */
    record MergeLead(MatterId into, MergeKind kind, @Nullable String reason, boolean newFacts)
            implements LeadCommand {
        /** It tells nothing new. */
        public MergeLead(MatterId into, MergeKind kind, @Nullable String reason) {
            this(into, kind, reason, false);
        }
    }

    /** Take it out of the other again. */
    record UndoMerge(String reason) implements LeadCommand {}
}
