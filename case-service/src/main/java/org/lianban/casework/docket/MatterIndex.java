package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What narrows a search before its rows are read: the matters which an office sees and that hold a
 * text, from the index that the database keeps of them ({@code docket_index}). It never decides who
 * sees: whoever reads the list still asks for sight, and compares the text with those of the row.
 */
@ApplicationScoped
class MatterIndex {
    private static final int FEW = 3000;
    private static final int FIRST = 300;

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
     * @param areMany whether the list has more than are counted; none is gathered then, for a walk
     *     finds a page of them soon
     */
    record Holding(String text, List<UUID> matters, boolean isAll, boolean areMany) {
        Holding {
            matters = List.copyOf(matters);
        }

        /** Whatever else holds the text, only these are read. */
        Holding alone() {
            return new Holding(text, matters, true, areMany);
        }
    }

    Holding holding(MatterFilter filter, String text) {
        if (first(filter, text, FIRST) > FIRST / 3 && first(filter, text, FEW) > Page.CAP) {
            return new Holding(text, List.of(), false, true);
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
                ? new Holding(text, found, true, false)
                : new Holding(text, found.subList(0, few), false, false);
    }

    // Of so many that the list begins with, how many hold the text: one row of the index each.
    private int first(MatterFilter filter, String text, int rows) {
        Piece count = new MatterStatements(filter, null).countFirst(rows, text);
        return select.list(count.sql(), row -> row.getInt(1), count.values()).getFirst();
    }
}
