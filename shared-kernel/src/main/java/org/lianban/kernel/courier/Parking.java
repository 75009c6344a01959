package org.lianban.kernel.courier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits, and the command to try it again. */
final class Parking {
    private final OwnTransaction transaction;
    private final ParkedFacts parked;
    private final Inbox inbox;

    Parking(OwnTransaction transaction, ParkedFacts parked, Inbox inbox) {
        this.transaction = transaction;
        this.parked = parked;
        this.inbox = inbox;
    }

    List<ParkedFact> list(int limit) {
        return transaction.call(() -> parked.list(limit));
    }

    /**
     * Tries again what waits of one subject, whoever told it, or of all.
     *
     * @return how many facts were applied
     */
    int replay(@Nullable String subject) {
        if (subject != null) {
            return drain(transaction.call(() -> parked.waitingOf(subject)));
        }
        transaction.call(parked::unreadable).forEach(this::readAgain);
        return drain(transaction.call(parked::ready));
    }

    private int drain(List<Strand> strands) {
        return strands.stream().mapToInt(strand -> inbox.drain(strand, true)).sum();
    }

    // A newer build may be able to read it. It is taken in before its parked row goes, so that a
    // crash in between leaves a duplicate and not a hole.
    private void readAgain(ParkedFacts.Waiting waiting) {
        if (inbox.isLegible(waiting.message())) {
            inbox.receive(waiting.id().toString(), "", waiting.message());
            UUID id = waiting.id();
            transaction.call(() -> parked.remove(id));
        }
    }
}
