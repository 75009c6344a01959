package org.lianban.casework.matter.domain;

import java.util.List;
import java.util.Optional;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * The shared matter as rules see it.
 *
 * @param version grows with every fact about the matter
 * @param handlings oldest first; one per office
 */
public record MatterFile(
        MatterId id,
        String title,
        OfficeId writingOffice,
        long epoch,
        Standing standing,
        long version,
        List<Handling> handlings) {
    public MatterFile {
        handlings = List.copyOf(handlings);
    }

    public boolean isWrittenBy(OfficeId office) {
        return writingOffice.equals(office);
    }

    public Optional<Handling> handlingOf(OfficeId office) {
        return handlings.stream().filter(handling -> handling.office().equals(office)).findFirst();
    }

    /** The one writable handling. */
    public Handling writing() {
        return handlingOf(writingOffice).orElseThrow();
    }
}
