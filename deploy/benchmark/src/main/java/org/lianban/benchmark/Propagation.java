package org.lianban.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lianban.local.LocalException;

/** Leads registered at a pace, and how long each fact took into the evidence-service. */
final class Propagation {
    private static final long PATIENCE = 30_000;

    private final Officer officer;
    private final Connection casework;
    private final Connection evidence;

    Propagation(Officer officer, Connection casework, Connection evidence) {
        this.officer = officer;
        this.casework = casework;
        this.evidence = evidence;
    }

    /**
     * @param answers from the appointed start to the officer's answer
     * @param arrivals from commit in the journal to commit in the projection
     * @param refused registrations that failed, with the reason of the first
     */
    record Round(Samples answers, Samples arrivals, int missing, List<String> refused) {}

    Round run(Pace pace) throws SQLException {
        Queue<Double> answers = new ConcurrentLinkedQueue<>();
        Queue<UUID> matters = new ConcurrentLinkedQueue<>();
        Queue<String> refused = new ConcurrentLinkedQueue<>();
        pace.each(
                appointed -> {
                    try {
                        matters.add(officer.register());
                        answers.add((System.nanoTime() - appointed) / 1e6);
                    } catch (LocalException failed) {
                        refused.add(String.valueOf(failed.getMessage()));
                    }
                });
        Map<UUID, Long> sent = CommitTimes.registrations(casework, matters);
        Map<UUID, Long> arrived = arrivals(sent);
        return new Round(
                new Samples(List.copyOf(answers)),
                CommitTimes.between(sent, arrived),
                matters.size() - arrived.size(),
                List.copyOf(refused));
    }

    // Asked for only after the load: the question must not be part of the load.
    private Map<UUID, Long> arrivals(Map<UUID, Long> sent) throws SQLException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (true) {
            Map<UUID, Long> arrived =
                    CommitTimes.rows(evidence, "inbox", "event_id", sent.keySet());
            if (arrived.size() >= sent.size() || System.currentTimeMillis() > end) {
                return arrived;
            }
            Waiting.aMoment();
        }
    }
}
