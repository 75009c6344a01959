package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list before its rows are read: the matters which an office sees and that hold a
 * text, or that it writes, from the index that the database keeps of them ({@code docket_index}).
 * It never decides: whoever reads the list still asks for sight and compares the text itself.
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
     * The condition on the index's words, with its places.
     *
     * @param condition an array of words, to stand behind {@code words @>}
     */
    record Words(String condition, List<Object> values) {
        Words {
            values = List.copyOf(values);
        }
    }

    /**
     * @param text as it is looked for; null if no text is
     */
    static Words words(MatterFilter filter, @Nullable String text) {
        String sees = "@" + filter.office().value();
        String[] offices =
                filter.mine()
                        ? new String[] {sees, "#" + filter.office().value()}
                        : new String[] {sees};
        return text == null
                ? new Words("?::text[]", List.of((Object) offices))
                : new Words("docket_wanted(?) || ?::text[]", List.of(text, offices));
    }

    /**
     * Matters that hold the words, in no order.
     *
     * @param matters all of them, or some
     * @param isAll whether there are no more
     */
    record Holding(List<UUID> matters, boolean isAll) {
        Holding {
            matters = List.copyOf(matters);
        }
    }

    Holding holding(MatterFilter filter, Words words) {
        if (newest(filter, words, NEWEST).size() > NEWEST / 3) {
            List<UUID> frequent = newest(filter, words, FEW);
            // More than are counted: all that hold them need not be gathered.
            if (frequent.size() > Page.CAP) {
                return new Holding(frequent, false);
            }
        }
        List<UUID> found =
                select.byIndex(
                        "select matter_id from docket_index where words @> ("
                                + words.condition()
                                + ") limit "
                                + (few + 1),
                        row -> row.getObject(1, UUID.class),
                        words.values());
        return found.size() <= few
                ? new Holding(found, true)
                : new Holding(found.subList(0, few), false);
    }

    // Of so many newest matters those that hold the words: one row of the index each.
    private List<UUID> newest(MatterFilter filter, Words words, int most) {
        List<Object> values = new ArrayList<>();
        values.add(filter.office().value());
        values.addAll(words.values());
        return select.list(
                "select r.matter_id from (select matter_id from docket_sight where reader = ?"
                        + " order by updated_at desc, matter_id limit "
                        + most
                        + ") r join docket_index i on i.matter_id = r.matter_id where i.words @> ("
                        + words.condition()
                        + ")",
                row -> row.getObject(1, UUID.class),
                values);
    }
}
