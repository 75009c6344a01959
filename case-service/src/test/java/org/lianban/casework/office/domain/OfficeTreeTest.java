package org.lianban.casework.office.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.OfficeId;

class OfficeTreeTest {
    private static final OfficeId ONE = Outsider.numbered(1);
    private static final OfficeId OTHER = Outsider.numbered(2);

    @Test
    void two_that_stand_above_each_other_are_counted_once() {
        OfficeTree tree =
                new OfficeTree(List.of(), List.of(outsider(ONE, OTHER), outsider(OTHER, ONE)));

        assertThat(tree.superiors(ONE)).containsExactly(OTHER, ONE);
    }

    private static Outsider outsider(OfficeId id, OfficeId superior) {
        return new Outsider(id, "演示局", "Demo", false, superior, LocalDate.of(2026, 1, 1), null);
    }
}
