package org.lianban.kernel.courier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.counter.DatabaseAway;

/**
 * Takes in facts: each once, each strand's in order, each in one transaction with its effect.
 *
 * <p>What cannot be applied parks its {@link Strand}. What could not be tried, because the database
 * was away, is thrown to the caller, who tries again later.
 */
final class Inbox {
    private record Taken(Outcome outcome, boolean othersWait) {}

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    // A commit that broke with its connection may look like a refusal: poison fails every time.
    private static final int ATTEMPTS = 3;

    private final OwnTransaction transaction;
    private final ReaderPosition position;
    private final ParkedFacts parked;
    private final EventCodec codec;
    private final List<Projection> projections;
    private final CourierMetrics metrics;

    Inbox(
            OwnTransaction transaction,
            ReaderPosition position,
            ParkedFacts parked,
            EventCodec codec,
            List<Projection> projections,
            CourierMetrics metrics) {
        this.transaction = transaction;
        this.position = position;
        this.parked = parked;
        this.codec = codec;
        this.projections = List.copyOf(projections);
        this.metrics = metrics;
    }

    /**
     * Takes in one message.
     *
     * @param place where it stands, for messages that have no id of their own
     */
    void receive(String place, String key, String message) {
        switch (codec.read(message)) {
            case Reading.Known known -> take(known.header(), known.envelope(), message);
            case Reading.UnknownType unknown -> take(unknown.header(), null, message);
            case Reading.Unreadable bad -> parkPoison(bad.header(), bad.why(), message);
            case Reading.Garbage garbage -> parkGarbage(place, key, garbage.why(), message);
        }
    }

    /**
     * Applies what waits of a strand as far as it goes.
     *
     * @param poisonToo whether what failed before is tried again
     * @return how many facts were applied
     */
    int drain(Strand strand, boolean poisonToo) {
        int drained = 0;
        while (drainNext(strand, poisonToo)) {
            drained++;
        }
        return drained;
    }

    /** True if the message is a fact, known or not. */
    boolean isLegible(String message) {
        return !(codec.read(message) instanceof Reading.Garbage);
    }

    /** Applies whatever waits for nothing any more: what a crash left between two facts. */
    void drainReady() {
        for (Strand strand : transaction.call(parked::ready)) {
            drain(strand, false);
        }
    }

    private void take(FactHeader header, @Nullable Envelope envelope, String message) {
        RuntimeException failure = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                Taken taken = transaction.call(() -> tryOnce(header, envelope, message));
                metrics.count(taken.outcome());
                if (taken.othersWait()) {
                    drain(header.strand(), false);
                }
                return;
            } catch (RuntimeException e) {
                rethrowIfAway(e);
                failure = e;
            }
        }
        parkPoison(header, String.valueOf(failure), message);
    }

    private Taken tryOnce(FactHeader header, @Nullable Envelope envelope, String message) {
        Outcome outcome = decide(header, envelope, message);
        return new Taken(outcome, parked.waits(header.strand()));
    }

    private Outcome decide(FactHeader header, @Nullable Envelope envelope, String message) {
        if (!position.arrives(header)) {
            return Outcome.DUPLICATE;
        }
        long last = position.lock(header.strand());
        if (header.sequence() <= last) {
            return Outcome.DUPLICATE;
        }
        if (header.sequence() > last + 1) {
            parked.parkEarly(header, message);
            return Outcome.PARKED;
        }
        return apply(header, envelope);
    }

    private Outcome apply(FactHeader header, @Nullable Envelope envelope) {
        position.advance(header.strand(), header.sequence());
        if (envelope == null) {
            Strand strand = header.strand();
            for (Projection projection : projections) {
                projection.skip(header.id(), strand.source(), strand.subject());
            }
            return Outcome.UNKNOWN;
        }
        for (Projection projection : projections) {
            projection.apply(envelope);
        }
        return Outcome.APPLIED;
    }

    private boolean drainNext(Strand strand, boolean poisonToo) {
        UUID[] tried = new UUID[1];
        try {
            Outcome outcome = transaction.call(() -> tryNext(strand, poisonToo, tried));
            metrics.count(outcome);
            return outcome != Outcome.NOTHING;
        } catch (RuntimeException e) {
            rethrowIfAway(e);
            UUID id = tried[0];
            if (id == null) {
                throw e;
            }
            LOG.warnf(
                    e,
                    "A parked fact still cannot be applied eventId=%s source=%s subject=%s",
                    id,
                    strand.source(),
                    strand.subject());
            transaction.call(
                    () -> {
                        parked.triedInVain(id, e.toString());
                        return id;
                    });
            return false;
        }
    }

    private Outcome tryNext(Strand strand, boolean poisonToo, UUID[] tried) {
        long last = position.lock(strand);
        ParkedFacts.Waiting next = parked.next(strand, last + 1);
        if (next == null || (next.reason() == ParkedFact.Reason.POISON && !poisonToo)) {
            return Outcome.NOTHING;
        }
        tried[0] = next.id();
        parked.remove(next.id());
        return switch (codec.read(next.message())) {
            case Reading.Known known -> apply(known.header(), known.envelope());
            case Reading.UnknownType unknown -> apply(unknown.header(), null);
            case Reading.Unreadable bad -> throw new IllegalStateException(bad.why());
            case Reading.Garbage garbage -> throw new IllegalStateException(garbage.why());
        };
    }

    private void parkPoison(FactHeader header, String why, String message) {
        LOG.errorf(
                "A fact cannot be applied and parks what follows it eventId=%s source=%s subject=%s"
                        + " type=%s cause=%s",
                header.id(),
                header.strand().source(),
                header.strand().subject(),
                header.type(),
                why);
        metrics.count(
                transaction.call(
                        () -> {
                            if (!position.arrives(header)
                                    || header.sequence() <= position.lock(header.strand())) {
                                return Outcome.DUPLICATE;
                            }
                            parked.parkPoison(header, why, message);
                            return Outcome.PARKED;
                        }));
    }

    private void parkGarbage(String place, String key, @Nullable String why, String message) {
        LOG.errorf("A message is no fact and is parked place=%s", place);
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        metrics.count(
                transaction.call(
                        () -> {
                            parked.parkUnreadable(id, key, why, message);
                            return Outcome.PARKED;
                        }));
    }

    private static void rethrowIfAway(RuntimeException failure) {
        if (DatabaseAway.isBehind(failure) || Thread.currentThread().isInterrupted()) {
            throw failure;
        }
    }
}
