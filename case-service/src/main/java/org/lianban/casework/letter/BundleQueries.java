package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianban.casework.access.Grants;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.casework.office.Callers;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.RefusedException;

/**
 * Reads a matter's letters with their papers, in the order of issue. Sight, letters and papers are
 * read in one transaction, which ends before they are bound: that takes seconds.
 */
@ApplicationScoped
class BundleQueries {
    private final Callers callers;
    private final Grants grants;
    private final LetterQueries letters;
    private final PaperStore papers;

    BundleQueries(Callers callers, Grants grants, LetterQueries letters, PaperStore papers) {
        this.callers = callers;
        this.grants = grants;
        this.letters = letters;
        this.papers = papers;
    }

    /**
     * @throws RefusedException if the matter is not seen, or one paper is not made yet
     */
    @Transactional
    List<BoundLetter> seen(MatterId matter) {
        grants.requireSight(callers.person(), matter);
        return letters.ofMatter(matter).reversed().stream().map(this::bound).toList();
    }

    private BoundLetter bound(StoredLetter letter) {
        return papers.find(letter.content().letter().letter())
                .map(paper -> new BoundLetter(letter, paper))
                .orElseThrow(() -> new RefusedException(LetterRefusal.PAPER_NOT_READY));
    }
}
