package org.lianban.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * Kills services at random, one after another, and starts each again; bounces Kafka once, at half
 * of the work.
 */
final class Disturbance implements Runnable {
    private static final List<Service> KILLED =
            List.of(Service.NOTIFICATION_SERVICE, Service.CASE_SERVICE, Service.GATEWAY);
    private static final int SHORTEST_PEACE = 5_000;
    private static final int LONGEST_PEACE = 15_000;

    private final LocalSystem system;
    private final BooleanSupplier halfDone;
    private final Random random;
    private final Map<String, Integer> done = new TreeMap<>();
    private volatile boolean ending;

    /**
     * @param seed printed with the result, so that a run can be repeated
     */
    Disturbance(LocalSystem system, BooleanSupplier halfDone, long seed) {
        this.system = system;
        this.halfDone = halfDone;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        boolean bounced = false;
        while (!ending) {
            rest();
            if (ending) {
                return;
            }
            if (!bounced && halfDone.getAsBoolean()) {
                system.stopKafka();
                system.startKafka();
                note("kafka stopped and started");
                bounced = true;
            } else {
                Service victim = KILLED.get(random.nextInt(KILLED.size()));
                system.kill(victim);
                system.start(victim);
                note(victim + " killed and started");
            }
        }
    }

    /** What has begun is finished: everything runs again afterwards. */
    void end() {
        ending = true;
    }

    synchronized String description() {
        return done.isEmpty() ? "none" : done.toString().replaceAll("[{}]", "");
    }

    private synchronized void note(String what) {
        done.merge(what, 1, Integer::sum);
    }

    private void rest() {
        long end = System.currentTimeMillis() + random.nextInt(SHORTEST_PEACE, LONGEST_PEACE);
        while (!ending && System.currentTimeMillis() < end) {
            Waiting.aMoment();
        }
    }
}
