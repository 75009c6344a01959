package org.lianban.casework.docket;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/**
 * What a list of matters was asked for.
 *
 * @param office the reader: only what it may see is listed
 * @param person who reads: what he is recused from is not listed
 * @param stages of the writing office's handling
 * @param mine only what this office writes
 * @param query text to look for in numbers, titles, names and identifiers
 */
record MatterFilter(
        OfficeId office,
        PersonId person,
        Order order,
        Set<Stage> stages,
        boolean mine,
        @Nullable String query,
        int limit) {
    private static final int MOST = 100;
    private static final int USUAL = 25;

    MatterFilter {
        stages = stages.isEmpty() ? Set.of() : EnumSet.copyOf(stages);
    }

    /** How a list is sorted. */
    enum Order {
        NEWEST,
        NEAREST_CLOCK;

        /** Reads a cursor's key; what cannot be read is a DateTimeException. */
        Object key(String text) {
            return switch (this) {
                case NEWEST -> Instant.parse(text);
                case NEAREST_CLOCK -> LocalDate.parse(text);
            };
        }
    }

    /** What officers call the matter while it stands there. */
    enum Phase {
        /** 线索 */
        LEAD,
        /** 案件 */
        CASE;

        Set<Stage> stages() {
            return switch (this) {
                case LEAD ->
                        EnumSet.of(
                                Stage.REGISTERED,
                                Stage.VERIFYING,
                                Stage.NOT_FILED,
                                Stage.TRANSFERRED,
                                Stage.MERGED,
                                Stage.DUPLICATE,
                                Stage.WITHDRAWN);
                case CASE -> EnumSet.of(Stage.FILED, Stage.DECIDED, Stage.COMPLETED);
            };
        }
    }

    static MatterFilter of(Caller caller, MatterQuestion asked) {
        return new MatterFilter(
                caller.office(),
                caller.person(),
                asked.order() == null
                        ? Order.NEWEST
                        : constant(Order.class, "order", asked.order()),
                stages(asked),
                Fields.flag("mine", asked.mine()),
                Fields.optionalText("query", asked.query(), 100),
                limit(asked.limit()));
    }

    static int limit(@Nullable String limit) {
        long rows = limit == null ? USUAL : number("limit", limit);
        if (rows < 1 || rows > MOST) {
            throw malformed("limit");
        }
        return (int) rows;
    }

    static long number(String pointer, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw malformed(pointer);
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, String pointer, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw malformed(pointer);
        }
    }

    /**
     * The query as it is looked for: a letter's number is kept as it is printed, however it is
     * typed.
     */
    @Nullable String wanted() {
        if (query == null) {
            return null;
        }
        String wanted =
                LetterNumber.parse(query)
                        .map(LetterNumber::toString)
                        .orElseGet(() -> Normalizer.normalize(query, Normalizer.Form.NFKC).strip());
        return wanted.isEmpty() ? null : wanted;
    }

    /** What a cursor of this list is bound to. */
    String fingerprint() {
        return String.join(
                "|",
                office.value(),
                order.name(),
                stages.stream().sorted().toList().toString(),
                String.valueOf(mine),
                String.valueOf(query));
    }

    // Both may be asked: a stage within a phase.
    private static Set<Stage> stages(MatterQuestion asked) {
        Set<Stage> stages = EnumSet.allOf(Stage.class);
        if (asked.phase() != null) {
            stages.retainAll(constant(Phase.class, "phase", asked.phase()).stages());
        }
        if (asked.stage() != null) {
            stages.retainAll(EnumSet.of(constant(Stage.class, "stage", asked.stage())));
        }
        return stages;
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
