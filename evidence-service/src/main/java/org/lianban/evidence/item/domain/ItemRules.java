package org.lianban.evidence.item.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Refusal;

/** What may be done with an item that has been taken in. */
public final class ItemRules {
    /**
     * Something to do with an item.
     *
     * @param name view, download or recognise
     * @param needsReason whoever does it says why
     * @param closed why it cannot be done; null where it can
     */
    public record Action(String name, boolean needsReason, @Nullable Refusal closed) {}

    private ItemRules() {}

    /**
     * What this reader sees to do.
     *
     * @param writes the office that handles the matter now
     */
    public static List<Action> actions(Item item, OfficeId writes, Reader reader) {
        return List.of(
                reading("view", item, writes, reader, Purpose.VIEW),
                reading("download", item, writes, reader, Purpose.DOWNLOAD),
                new Action("recognise", true, RecognitionRules.closed(item, writes, reader)));
    }

    private static Action reading(
            String name, Item item, OfficeId writes, Reader reader, Purpose purpose) {
        return new Action(
                name,
                ReadingRules.needsReason(item),
                ReadingRules.closed(item, writes, reader, purpose));
    }
}
