package org.lianban.evidence.item.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Refusal;

import java.util.List;
import java.util.Set;

/** What may be done with an item that has been taken in. */
public final class ItemRules {
    /**
     * Something to do with an item.
     *
     * @param name view, download or recognise
     * @param closed why it cannot be done; null where it can
     */
    public record Action(String name, @Nullable Refusal closed) {}

    private ItemRules() {}

    /**
     * What this reader sees to do.
     *
     * @param writes the office that handles the matter now
     */
    public static List<Action> actions(
            Item item, OfficeId writes, OfficeId reader, Set<String> roles) {
        return List.of();
    }
}
