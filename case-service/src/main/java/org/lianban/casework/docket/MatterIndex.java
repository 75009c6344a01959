package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What narrows a search before its rows are read: the matters which an office sees and that hold a
 * text, from the index that the database keeps of them ({@code docket_index}). It never decides:
 * whoever reads the list still asks for sight and compares the text itself.
 */
@ApplicationScoped
class MatterIndex {
    private static final int FEW = 3000;
    private static final int NEWEST = 300;

    private final Select select;
    private final int few;

    @Inject
    MatterIndex(Select select) {
        this(select, FEW);
    }

    /**
     * @param few so many are gathered and sorted; of more the list is walked in its own order
     */
    MatterIndex(Select select, int few) {
        this.select = select;
        this.few = few;
    }

    /**
     * Matters that hold a text, in no order.
     *
     * @param text what they hold
     * @param matters all of them, or some
     * @param isAll whether there are no more
     */
    record Holding(String text, List<UUID> matters, boolean isAll) {
        Holding {
            matters = List.copyOf(matters);
        }

        /** Whatever else holds the text, only these are read. */
        Holding alone() {
            return new Holding(text, matters, true);
        }
    }

    /** What holds the text; of a frequent one nothing is gathered, for a walk soon finds it. */
    Holding holding(MatterFilter filter, String text) {
        if (isFrequent(filter, text)) {
            return new Holding(text, List.of(), false);
        }
        List<UUID> found =
                select.byIndex(
                        "select matter_id from docket_index where"
                                + " docket_words(titles, numbers, readers) @> docket_wanted(?, ?)"
                                + " limit "
                                + (few + 1),
                        row -> row.getObject(1, UUID.class),
                        List.of(text, filter.office().value()));
        return found.size() <= few
                ? new Holding(text, found, true)
                : new Holding(text, found.subList(0, few), false);
    }

    // Whether a third of the newest hold it: one row of the index each.
    private boolean isFrequent(MatterFilter filter, String text) {
        return select.list(
                        "select count(*) > "
                                + NEWEST / 3
                                + " from (select matter_id from docket_sight where reader = ?"
                                + " order by updated_at desc, matter_id limit "
                                + NEWEST
                                + ") r join docket_index i on i.matter_id = r.matter_id"
                                + " where docket_matches(i.titles, i.numbers, ?)",
                        row -> row.getBoolean(1),
                        List.of(filter.office().value(), text))
                .getFirst();
    }
}
