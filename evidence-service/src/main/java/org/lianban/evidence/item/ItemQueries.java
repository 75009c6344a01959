package org.lianban.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Reads items for people: what belongs to a hidden matter is not there. */
@ApplicationScoped
@Transactional
class ItemQueries {
    private static final int PAGE = 100;

    private final ItemStore store;
    private final Folders folders;
    private final ItemViews views;
    private final ItemConfig config;

    ItemQueries(ItemStore store, Folders folders, ItemViews views, ItemConfig config) {
        this.store = store;
        this.folders = folders;
        this.views = views;
        this.config = config;
    }

    EvidencePage page(@Nullable String matter, @Nullable String cursor, RosterPerson reader) {
        Folder folder = folders.requireSight(matter(Fields.text("/matter", matter, 36)), reader);
        int after = cursor == null ? 0 : number(cursor);
        List<Item> items = store.page(folder.matter(), after, PAGE + 1);
        boolean more = items.size() > PAGE;
        List<Item> page = more ? items.subList(0, PAGE) : items;
        Totals totals = store.totals(folder.matter());
        return new EvidencePage(
                views.cards(page, folder.writes(), folders.secrets(folder.matter(), reader)),
                more ? String.valueOf(page.getLast().number()) : null,
                new EvidencePage.EvidenceQuota(
                        totals.items(),
                        config.mostItems(),
                        totals.bytes(),
                        config.mostBytes().asLongValue()));
    }

    EvidenceView view(String evidenceId, RosterPerson reader) {
        Item item = item(evidenceId);
        Folder folder = folders.requireShownItem(item.matter(), item.id(), reader);
        return views.view(item, folder.writes(), reader);
    }

    /** The same as the answer to a command. */
    EvidenceView answer(String evidenceId, RosterPerson reader) {
        Item item = item(evidenceId);
        Folder folder = folders.requireItem(item.matter(), item.id(), reader);
        return views.answer(item, folder.writes(), reader);
    }

    private Item item(String evidenceId) {
        return store.some(List.of(evidence(evidenceId))).stream()
                .findFirst()
                .orElseThrow(ItemQueries::notFound);
    }

    private static MatterId matter(String text) {
        try {
            return MatterId.of(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static EvidenceId evidence(String text) {
        try {
            return EvidenceId.of(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static int number(String cursor) {
        if (!cursor.matches("\\d{1,9}")) {
            throw new RefusedException(CounterRefusal.MALFORMED);
        }
        return Integer.parseInt(cursor);
    }

    private static RefusedException notFound() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }
}
