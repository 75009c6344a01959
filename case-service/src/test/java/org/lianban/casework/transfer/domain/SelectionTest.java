package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.transfer.domain.SelectedItem.ItemKind;
import org.lianban.casework.transfer.domain.SelectionDifference.Change;
import org.lianban.kernel.contract.MatterId;

/** The digest is that of the content alone, and every change of it is seen. */
class SelectionTest {
    private static final List<SelectedItem> ITEMS =
            List.of(
                    item(ItemKind.PARTY, "p1", Map.of("name", "黄桃批发部(演示)", "role", "SUSPECT")),
                    item(ItemKind.RIGHT, "r1", Map.of("name", "炎陵黄桃", "number", "18020220")),
                    item(ItemKind.EVIDENCE, "e1", Map.of("number", "1", "sha256", "ab")),
                    item(ItemKind.EVIDENCE, "e2", Map.of("number", "2", "sha256", "cd")),
                    item(ItemKind.MEASURE, "m1", Map.of("state", "IN_FORCE", "version", "3")),
                    item(ItemKind.CLOCK, "c1", Map.of("rule", "DL-11", "due", "2026-05-10")));

    @Test
    void the_same_content_has_the_same_digest_in_whatever_order_it_was_gathered() {
        String digest = of(ITEMS).digest();
        for (int seed = 0; seed < 50; seed++) {
            List<SelectedItem> shuffled = new ArrayList<>(ITEMS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(of(shuffled).digest()).isEqualTo(digest);
        }
    }

    @Test
    void its_form_is_canonical_and_its_digest_that_of_the_form() {
        Selection selection = of(List.of(ITEMS.getLast(), ITEMS.getFirst()));

        assertThat(selection.canonicalJson())
                .isEqualTo(
                        "{\"from\":\"430104\",\"items\":["
                                + "{\"id\":\"p1\",\"kind\":\"PARTY\",\"says\":"
                                + "{\"name\":\"黄桃批发部(演示)\",\"role\":\"SUSPECT\"}},"
                                + "{\"id\":\"c1\",\"kind\":\"CLOCK\",\"says\":"
                                + "{\"due\":\"2026-05-10\",\"rule\":\"DL-11\"}}],"
                                + "\"matterId\":\"00000000-0000-0000-0000-000000000001\"}");
        // Of these bytes, by another program.
        assertThat(selection.digest())
                .isEqualTo(
                        "sha256:a12a653d284d2ccfc265cee4ce846180cb3a33676caa5051bdee20d6b65b8d1e");
    }

    @Test
    void whatever_changes_is_seen_in_the_digest_and_told_by_name() {
        for (int i = 0; i < ITEMS.size(); i++) {
            SelectedItem item = ITEMS.get(i);
            for (String name : item.says().keySet()) {
                List<SelectedItem> changed = new ArrayList<>(ITEMS);
                Map<String, String> says = new HashMap<>(item.says());
                says.put(name, "另一");
                changed.set(i, item(item.kind(), item.id(), says));

                assertThat(of(changed).digest()).isNotEqualTo(of(ITEMS).digest());
                assertThat(of(changed).since(of(ITEMS)))
                        .containsExactly(
                                new SelectionDifference(
                                        item.kind(), item.id(), Change.CHANGED, List.of(name)));
            }
            List<SelectedItem> fewer = new ArrayList<>(ITEMS);
            fewer.remove(i);
            assertThat(of(fewer).digest()).isNotEqualTo(of(ITEMS).digest());
            assertThat(of(fewer).since(of(ITEMS)))
                    .containsExactly(difference(item, Change.REMOVED));
            assertThat(of(ITEMS).since(of(fewer))).containsExactly(difference(item, Change.ADDED));
        }
    }

    @Test
    void what_did_not_change_does_not_differ() {
        assertThat(of(ITEMS).since(of(ITEMS))).isEmpty();
    }

    @Test
    void what_is_said_no_longer_and_what_is_said_newly_are_changes_too() {
        SelectedItem more =
                item(ItemKind.MEASURE, "m1", Map.of("state", "IN_FORCE", "place", "仓库"));
        List<SelectedItem> changed = new ArrayList<>(ITEMS);
        changed.set(4, more);

        assertThat(of(changed).since(of(ITEMS)))
                .containsExactly(
                        new SelectionDifference(
                                ItemKind.MEASURE,
                                "m1",
                                Change.CHANGED,
                                List.of("place", "version")));
    }

    private static SelectionDifference difference(SelectedItem item, Change change) {
        return new SelectionDifference(item.kind(), item.id(), change, List.of());
    }

    private static SelectedItem item(ItemKind kind, String id, Map<String, String> says) {
        return new SelectedItem(kind, id, says);
    }

    private static Selection of(List<SelectedItem> items) {
        return new Selection(new MatterId(new UUID(0, 1)), SomeOffices.YUELU, items);
    }
}
