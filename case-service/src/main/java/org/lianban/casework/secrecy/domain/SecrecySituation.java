package org.lianban.casework.secrecy.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/**
 * What the rules must know.
 *
 * @param officers who handle the matter for the caller's office
 */
public record SecrecySituation(
        MatterFile matter,
        Caller caller,
        List<PersonId> officers,
        OfficeTree offices,
        Occasion occasion) {
    public SecrecySituation {
        officers = List.copyOf(officers);
    }

    /**
     * One document.
     *
     * @param document null if the matter has none of that id
     * @param inForce the mark that it bears; null if it is not secret
     */
    public record OfDocument(
            SecrecySituation now, @Nullable Document document, @Nullable SecretMark inForce) {}
}
