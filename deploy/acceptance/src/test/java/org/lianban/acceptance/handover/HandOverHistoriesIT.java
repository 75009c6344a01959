package org.lianban.acceptance.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.Door;

/**
 * Eager offices before two services: never do two offices write, nobody is obeyed who may not act,
 * and the journal alone tells who wrote when.
 *
 * <p>{@code -Dhandover.seed=} lives other lives, {@code -Dhandover.lives=} more or fewer.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandOverHistoriesIT {
    private static final long SEED = Long.getLong("handover.seed", 20260420L);
    private static final int LIVES = Integer.getInteger("handover.lives", 200);
    private static final int MANY_LIVES = 3_000;
    private static final int STEPS = 12;
    private static final int AT_ONCE = 4;

    // Tokens hold for ten minutes, which is more than these take.
    private static final int LIVES_BEFORE_A_DOOR = 25;

    private final Map<Act, Integer> done = new ConcurrentHashMap<>();
    private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();

    @Test
    void never_do_two_offices_write_and_nobody_acts_who_may_not() throws InterruptedException {
        proved(SEED, LIVES);
    }

    @Test
    @Tag("long")
    void nor_do_they_in_three_thousand_lives() throws InterruptedException {
        proved(SEED + 1, MANY_LIVES);
    }

    private void proved(long seed, int lives) throws InterruptedException {
        long[] seeds = new Random(seed).longs(lives).toArray();
        try (TwoCaseServices services = new TwoCaseServices();
                ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> shares =
                    IntStream.range(0, AT_ONCE)
                            .<Future<?>>mapToObj(
                                    turn -> workers.submit(() -> live(services, seed, seeds, turn)))
                            .toList();
            for (Future<?> share : shares) {
                whole(share);
            }
            try (Books books = services.books()) {
                assertThat(books.registered(title(seed)))
                        .as("what was registered under one key is one matter")
                        .isEqualTo(lives);
            }
        }
        System.out.printf("%d lives, done: %s%nrefused: %s%n", lives, done, refused);
        // Nobody proves anything with lives in which nothing happens. A result is told once there
        // is one; in these nobody decides on filing.
        assertThat(done.keySet()).containsAll(EnumSet.complementOf(EnumSet.of(Act.COMPLETE)));
        assertThat(done.getOrDefault(Act.ACCEPT, 0) + done.getOrDefault(Act.SIGN_FOR_FILE, 0))
                .isGreaterThan(lives / 10);
    }

    private void live(TwoCaseServices services, long seed, long[] seeds, int turn) {
        try (Books books = services.books()) {
            Judge judge = new Judge(books);
            List<Door> doors = List.of();
            for (int at = turn; at < seeds.length; at += AT_ONCE) {
                if (at / AT_ONCE % LIVES_BEFORE_A_DOOR == 0) {
                    doors = services.doors();
                }
                Life life = new Life(doors, books, seeds[at], title(seed) + at + "(演示)");
                try {
                    life.live(STEPS);
                    judge.judge(life.matter(), life.attempts());
                } catch (AssertionError broken) {
                    throw new AssertionError(
                            told(seed, at, life) + "\n" + broken.getMessage(), broken);
                }
                life.attempts().forEach(this::count);
            }
        }
    }

    private void count(Attempt attempt) {
        if (attempt.isDone()) {
            done.merge(attempt.act(), 1, Integer::sum);
        } else {
            refused.merge(attempt.act() + " " + attempt.answer().code(), 1, Integer::sum);
        }
    }

    /** What the titles of these lives begin with. */
    private static String title(long seed) {
        return "移送史%d-".formatted(seed);
    }

    private static String told(long seed, int at, Life life) {
        StringBuilder story =
                new StringBuilder("-Dhandover.seed=" + seed + ", life " + at + " of matter ")
                        .append(life.matter())
                        .append(':');
        life.attempts().forEach(attempt -> story.append("\n  ").append(attempt));
        return story.toString();
    }

    private static void whole(Future<?> share) throws InterruptedException {
        try {
            share.get();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof AssertionError law) {
                throw law;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }
}
