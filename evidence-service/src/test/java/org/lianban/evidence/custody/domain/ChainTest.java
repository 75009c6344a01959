package org.lianban.evidence.custody.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

class ChainTest {
    private static final EvidenceId ITEM = new EvidenceId(UUID.randomUUID());
    private static final Instant THEN = Instant.parse("2026-07-08T01:00:00Z");

    @Test
    void entries_that_follow_each_other_are_whole() {
        assertThat(Chain.isWhole(ITEM, links(3))).isTrue();
        assertThat(Chain.isWhole(ITEM, List.of())).isTrue();
    }

    @Test
    void a_missing_a_moved_and_a_foreign_entry_are_found() {
        assertThat(Chain.isWhole(ITEM, links(3).subList(1, 3))).isFalse();
        List<Chain.Link> without = links(3);
        without.remove(1);
        assertThat(Chain.isWhole(ITEM, without)).isFalse();
        assertThat(Chain.isWhole(ITEM, links(3).reversed())).isFalse();
        assertThat(Chain.isWhole(new EvidenceId(UUID.randomUUID()), links(1))).isFalse();
    }

    @Test
    void an_edited_entry_is_found_even_with_a_leaf_made_to_fit() {
        // Given
        List<Chain.Link> links = links(3);
        Chain.Link second = links.get(1);
        String edited = second.bytes().replace("VIEWED", "LISTED");
        // When
        links.set(1, link(second, edited, second.leaf()));
        boolean withItsLeaf = Chain.isWhole(ITEM, links);
        links.set(1, link(second, edited, CustodyEntry.leafOf(edited)));
        boolean withAnother = Chain.isWhole(ITEM, links);
        // Then
        assertThat(withItsLeaf).isFalse();
        assertThat(withAnother).isFalse();
    }

    @Test
    void an_entry_says_with_what_and_in_which_request_it_was_written() {
        assertThat(entry(1, null).canonical())
                .contains("\"requestId\":\"4bf9\"", "\"tool\":\"evidence-service/1\"", "\"v\":2");
    }

    private static Chain.Link link(Chain.Link like, String bytes, Hash leaf) {
        return new Chain.Link(ITEM, like.sequence(), like.previous(), bytes, leaf);
    }

    private static List<Chain.Link> links(int count) {
        List<Chain.Link> links = new ArrayList<>();
        Hash previous = null;
        for (int i = 1; i <= count; i++) {
            CustodyEntry entry = entry(i, previous);
            links.add(new Chain.Link(ITEM, i, previous, entry.canonical(), entry.leaf()));
            previous = entry.leaf();
        }
        return links;
    }

    private static CustodyEntry entry(long sequence, @Nullable Hash previous) {
        return new CustodyEntry(
                new CustodyNote(
                        new MatterId(new UUID(0, 1)),
                        ITEM,
                        OfficeId.of("430104"),
                        CustodyAction.VIEWED,
                        new Occasion(Actor.system("test"), THEN),
                        Map.of()),
                sequence,
                previous,
                THEN,
                new Writing("evidence-service/1", "4bf9"));
    }
}
