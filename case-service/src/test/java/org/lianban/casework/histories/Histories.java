package org.lianban.casework.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Random lives of one world, each step drawn from a seed of its own: so a life stays a life when
 * steps are left out, and one that fails is told in its shortest form.
 *
 * <p>{@code -Dhistories.seed=} lives other lives, {@code -Dhistories.steps=} longer.
 *
 * @param <W> what lives; a step changes it and throws when the law is broken
 */
public final class Histories<W> {
    /** One step: draws what is tried from the choices, tries it, checks, and says what it was. */
    public interface Step<W> {
        String take(W world, Random choices);
    }

    private static final long SEED = Long.getLong("histories.seed", 20260420L);
    private static final int STEPS = Integer.getInteger("histories.steps", 100_000);

    private final LongFunction<W> birth;
    private final Step<W> step;

    /**
     * @param birth a world as it begins, by the life's seed
     */
    public Histories(LongFunction<W> birth, Step<W> step) {
        this.birth = birth;
        this.step = step;
    }

    /**
     * Lives as many lives of that length as make up 100,000 steps.
     *
     * @param afterwards is shown each world at its end
     */
    public void live(int length, Consumer<W> afterwards) {
        live(Math.ceilDiv(STEPS, length), length, afterwards);
    }

    /**
     * Lives so many lives of that length.
     *
     * @param afterwards is shown each world at its end
     */
    public void live(int lives, int length, Consumer<W> afterwards) {
        Random seeds = new Random(SEED);
        for (int lived = 0; lived < lives; lived++) {
            long born = seeds.nextLong();
            List<Long> steps = seeds.longs(length).boxed().toList();
            W world = birth.apply(born);
            @Nullable Failure failure = run(world, steps);
            if (failure != null) {
                throw told(born, steps.subList(0, failure.at() + 1));
            }
            afterwards.accept(world);
        }
    }

    private record Failure(int at, Throwable cause) {}

    private @Nullable Failure run(W world, List<Long> steps) {
        for (int at = 0; at < steps.size(); at++) {
            try {
                step.take(world, new Random(steps.get(at)));
            } catch (AssertionError | RuntimeException broken) {
                return new Failure(at, broken);
            }
        }
        return null;
    }

    private AssertionError told(long born, List<Long> failing) {
        List<Long> shortest = shortest(born, failing);
        W world = birth.apply(born);
        StringBuilder story = new StringBuilder("-Dhistories.seed=" + SEED + ", in short:");
        for (long seed : shortest) {
            try {
                String tried = step.take(world, new Random(seed));
                story.append("\n  ").append(tried);
            } catch (AssertionError | RuntimeException broken) {
                return new AssertionError(story + "\n  breaks the law: " + broken, broken);
            }
        }
        throw new IllegalStateException("the same life ended otherwise: a step draws from outside");
    }

    // Leaves out ever smaller pieces, as long as the rest still breaks the law.
    private List<Long> shortest(long born, List<Long> failing) {
        List<Long> kept = failing;
        for (int piece = Math.max(1, kept.size() / 2); piece > 0; piece /= 2) {
            int from = 0;
            while (from + piece <= kept.size()) {
                List<Long> fewer = new ArrayList<>(kept.subList(0, from));
                fewer.addAll(kept.subList(from + piece, kept.size()));
                @Nullable Failure failure = run(birth.apply(born), fewer);
                if (failure == null) {
                    from += piece;
                } else {
                    kept = fewer.subList(0, failure.at() + 1);
                }
            }
        }
        return kept;
    }
}
