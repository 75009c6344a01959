package org.lianban.casework.letter;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.lianban.kernel.contract.LetterId;

/**
 * Makes the papers of issued letters in the background, in every copy of the service: each letter
 * is claimed by one. What fails is tried again later; what was killed halfway, too.
 */
@ApplicationScoped
class PaperRun {
    private static final Logger LOG = Logger.getLogger(PaperRun.class);

    private final PaperStore papers;
    private final LetterQueries letters;
    private final LetterPrinter printer;
    private final LetterMarks marks;

    PaperRun(PaperStore papers, LetterQueries letters, LetterPrinter printer, LetterMarks marks) {
        this.papers = papers;
        this.letters = letters;
        this.printer = printer;
        this.marks = marks;
    }

    @Scheduled(
            every = "${casework.letter.paper-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run();
    }

    /**
     * Until none is left to be made now.
     *
     * @return how many papers were made here
     */
    int run() {
        int made = 0;
        for (Optional<LetterId> next = papers.claim(); next.isPresent(); next = papers.claim()) {
            made += make(next.get()) ? 1 : 0;
        }
        return made;
    }

    // No transaction is open while a letter is set. Whatever is wrong with one letter must not keep
    // the others waiting.
    private boolean make(LetterId letter) {
        try {
            StoredLetter stored = letters.find(letter).orElseThrow();
            byte[] paper = printer.print(stored.content(), marks.of(stored.code()));
            return papers.keep(letter, Paper.made(paper));
        } catch (RuntimeException e) {
            LOG.errorf(e, "the paper of letter %s was not made; it is tried again", letter);
            return false;
        }
    }
}
