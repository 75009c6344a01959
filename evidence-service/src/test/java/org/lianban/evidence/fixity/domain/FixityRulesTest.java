package org.lianban.evidence.fixity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FixityRulesTest {
    private static final Prints TAKEN = new Prints(3, "aa", "bb");
    private static final Reading AS_TAKEN = new Reading.Legible(TAKEN);

    @Test
    void bytes_are_whole_when_item_vault_and_reading_say_the_same() {
        assertThat(FixityRules.judge(TAKEN, TAKEN, AS_TAKEN)).isEqualTo(Verdict.WHOLE);
    }

    @Test
    void one_other_digest_anywhere_is_damage() {
        for (Prints other :
                new Prints[] {
                    new Prints(4, "aa", "bb"), new Prints(3, "ab", "bb"), new Prints(3, "aa", "bc")
                }) {
            assertThat(FixityRules.judge(TAKEN, TAKEN, new Reading.Legible(other)))
                    .isEqualTo(Verdict.DIGEST_DIFFERS);
            assertThat(FixityRules.judge(TAKEN, other, AS_TAKEN)).isEqualTo(Verdict.DIGEST_DIFFERS);
            assertThat(FixityRules.judge(other, TAKEN, AS_TAKEN)).isEqualTo(Verdict.DIGEST_DIFFERS);
        }
        assertThat(FixityRules.judge(TAKEN, null, AS_TAKEN)).isEqualTo(Verdict.DIGEST_DIFFERS);
    }

    @Test
    void what_cannot_be_read_is_told_with_what_it_should_have_been() {
        // Given
        Reading missing = new Reading.Illegible("missing");
        // When
        Verdict verdict = FixityRules.judge(TAKEN, TAKEN, missing);
        // Then
        assertThat(verdict).isEqualTo(Verdict.ILLEGIBLE);
        assertThat(FixityRules.particulars(TAKEN, missing, verdict))
                .isEqualTo(
                        Map.of(
                                "method", "REHASH",
                                "result", "ILLEGIBLE",
                                "how", "missing",
                                "expectedSha256", "aa",
                                "expectedSm3", "bb"));
    }
}
