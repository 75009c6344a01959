package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.RefusedException;

/**
 * Reads a matter's letters with their papers, in the order of issue. Sight, letters and papers are
 * read in one transaction, which ends before they are bound: that takes seconds.
 */
@ApplicationScoped
class BundleQueries {
    private static final long MEBIBYTE = 1024 * 1024;

    private final Callers callers;
    private final Grants grants;
    private final LetterQueries letters;
    private final PaperStore papers;
    private final LetterConfig config;

    BundleQueries(
            Callers callers,
            Grants grants,
            LetterQueries letters,
            PaperStore papers,
            LetterConfig config) {
        this.callers = callers;
        this.grants = grants;
        this.letters = letters;
        this.papers = papers;
        this.config = config;
    }

    /**
     * @throws RefusedException if the matter is not seen, or all its papers are too much for one
     *     file
     */
    @Transactional
    List<BoundLetter> seen(MatterId matter) {
        Caller caller = callers.person();
        grants.requireSight(caller, matter);
        DocumentMarks marks = grants.marks(caller, matter);
        long most = config.bundleMost().asLongValue();
        List<StoredLetter> found = letters.ofMatter(matter).reversed();
        if (papers.size(ids(found, marks)) > most) {
            throw new RefusedException(
                    LetterRefusal.BUNDLE_TOO_LARGE,
                    Map.of("most", String.valueOf(most / MEBIBYTE)));
        }
        return found.stream().map(letter -> bound(letter, marks)).toList();
    }

    private static List<LetterId> ids(List<StoredLetter> letters, DocumentMarks marks) {
        return letters.stream()
                .map(letter -> letter.content().letter().letter())
                .filter(letter -> !marks.withhold(letter.value()))
                .toList();
    }

    /** A secret one that is kept from the reader stands in the index, and is not bound in. */
    private BoundLetter bound(StoredLetter letter, DocumentMarks marks) {
        LetterId id = letter.content().letter().letter();
        boolean isWithheld = marks.withhold(id.value());
        return new BoundLetter(
                letter, isWithheld ? null : papers.find(id).orElse(null), isWithheld);
    }
}
