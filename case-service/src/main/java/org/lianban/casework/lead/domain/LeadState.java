package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;

/** Where one office's lead stands; transitions are methods of the state that has them. */
public sealed interface LeadState {
    /** The word of the machine drawn in this package. */
    String word();

    /** Those who handle it, as far as they are named. */
    default List<PersonId> officers() {
        return List.of();
    }

    /** On the books; nobody named yet. */
    record Registered() implements LeadState {
        Verifying assign(List<PersonId> officers) {
            return new Verifying(officers, false, List.of());
        }

        @Override
        public String word() {
            return "REGISTERED";
        }
    }

    /**
     * Two officers at least verify it.
     *
     * @param extended the one extension is used up
     * @param pauses oldest first; only the last may still be open
     */
    record Verifying(List<PersonId> officers, boolean extended, List<Pause> pauses)
            implements LeadState {
        public Verifying {
            officers = List.copyOf(officers);
            pauses = List.copyOf(pauses);
        }

        Verifying assign(List<PersonId> others) {
            return new Verifying(others, extended, pauses);
        }

        Verifying extend() {
            return new Verifying(officers, true, pauses);
        }

        Verifying pause(Pause begun) {
            List<Pause> all = new ArrayList<>(pauses);
            all.add(begun);
            return new Verifying(officers, extended, all);
        }

        Verifying resume(Paper paper, LocalDate on) {
            List<Pause> all = new ArrayList<>(pauses);
            all.set(all.size() - 1, all.getLast().closed(paper, on));
            return new Verifying(officers, extended, all);
        }

        CaseFiled file(LocalDate on) {
            return new CaseFiled(officers, on);
        }

        NotFiled decline(NonFilingGround ground, LocalDate on) {
            return new NotFiled(officers, ground, on);
        }

        public Optional<Pause> openPause() {
            return pauses.stream().filter(Pause::isOpen).findFirst();
        }

        @Override
        public String word() {
            return openPause().isPresent() ? "PAUSED" : "VERIFYING";
        }
    }

    /** A case was filed (立案). */
    record CaseFiled(List<PersonId> officers, LocalDate filedOn) implements LeadState {
        public CaseFiled {
            officers = List.copyOf(officers);
        }

        CaseFiled handledBy(List<PersonId> others) {
            return new CaseFiled(others, filedOn);
        }

        @Override
        public String word() {
            return "CASE_FILED";
        }
    }

    /** Declined (不予立案). */
    record NotFiled(List<PersonId> officers, NonFilingGround ground, LocalDate decidedOn)
            implements LeadState {
        public NotFiled {
            officers = List.copyOf(officers);
        }

        @Override
        public String word() {
            return "NOT_FILED";
        }
    }

    /**
     * Followed up in another lead of the same office; it may be taken out again, and then stands as
     * before.
     *
     * @param before Registered or Verifying
     * @param intoFiled a case had been filed of the other when it went in
     */
    record Merged(MatterId into, MergeKind kind, LeadState before, boolean intoFiled, LocalDate on)
            implements LeadState {
        @Override
        public List<PersonId> officers() {
            return before.officers();
        }

        @Override
        public String word() {
            return kind.state();
        }
    }

    /**
     * Its import was withdrawn: it should never have been entered so.
     *
     * @param filedOn null if it was imported as a lead
     */
    record ImportWithdrawn(List<PersonId> officers, @Nullable LocalDate filedOn)
            implements LeadState {
        public ImportWithdrawn {
            officers = List.copyOf(officers);
        }

        @Override
        public String word() {
            return "IMPORT_WITHDRAWN";
        }
    }

    /**
     * Another office has it now; what was done here stays on the books.
     *
     * @param filedOn null if it left as a lead
     */
    record TransferredOut(List<PersonId> officers, @Nullable LocalDate filedOn)
            implements LeadState {
        public TransferredOut {
            officers = List.copyOf(officers);
        }

        @Override
        public String word() {
            return "TRANSFERRED_OUT";
        }
    }
}
