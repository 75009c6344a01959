package org.lianban.casework.letter;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.lianban.kernel.contract.LetterId;

/**
 * Makes the papers of issued letters in the background, in every copy of the service: each letter
 * is claimed by one. What fails is tried again later; what was killed halfway, too. Between two it
 * rests, so that it takes its share of the machine and no more.
 */
@ApplicationScoped
class PaperRun {
    private static final Logger LOG = Logger.getLogger(PaperRun.class);

    private static final long LONGEST_REST = Duration.ofMillis(500).toNanos();

    private final PaperStore papers;
    private final LetterQueries letters;
    private final LetterPrinter printer;
    private final LetterMarks marks;
    private final double share;

    PaperRun(
            PaperStore papers,
            LetterQueries letters,
            LetterPrinter printer,
            LetterMarks marks,
            LetterConfig config) {
        this.papers = papers;
        this.letters = letters;
        this.printer = printer;
        this.marks = marks;
        this.share = config.paperShare();
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "casework.letter.paper-share is above 0 and at most 1");
        }
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
            long begun = System.nanoTime();
            made += make(next.get()) ? 1 : 0;
            LockSupport.parkNanos(rest(System.nanoTime() - begun, share));
        }
        return made;
    }

    // In nanoseconds: sixty letters issued at once are two seconds of a processor that officers
    // would wait for. Half a second at most: the first papers after a start take seconds each.
    static long rest(long worked, double share) {
        return Math.min(LONGEST_REST, Math.round(worked * (1 / share - 1)));
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
