package org.lianban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianban.benchmark.Tally.Notice;

final class TallyTest {
    private static final Notice HEAD = new Notice("unit-head", "m1", "LeadRegistered");
    private static final Notice FIRST = new Notice("officer-1", "m1", "OfficersAssigned");
    private static final Notice SECOND = new Notice("officer-2", "m1", "OfficersAssigned");

    @Test
    void all_in_their_readers_lists_once_is_whole() {
        Tally tally = Tally.of(Set.of(HEAD, FIRST, SECOND), List.of(SECOND, HEAD, FIRST));
        assertThat(tally).isEqualTo(new Tally(3, 3, 0, 0, 0));
        assertThat(tally.isWhole()).isTrue();
    }

    @Test
    void one_that_is_missing_is_not_made_up_for_by_one_listed_twice() {
        Tally tally = Tally.of(Set.of(HEAD, FIRST, SECOND), List.of(HEAD, FIRST, FIRST));
        assertThat(tally).isEqualTo(new Tally(3, 2, 1, 1, 0));
        assertThat(tally.isWhole()).isFalse();
    }

    @Test
    void what_nobody_called_for_is_no_better_than_what_is_missing() {
        Notice stranger = new Notice("head", "m1", "LeadRegistered");
        Tally tally = Tally.of(Set.of(HEAD), List.of(HEAD, stranger));
        assertThat(tally).isEqualTo(new Tally(1, 1, 0, 0, 1));
        assertThat(tally.isWhole()).isFalse();
    }
}
