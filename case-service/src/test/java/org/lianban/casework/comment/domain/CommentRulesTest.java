package org.lianban.casework.comment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.comment.domain.CommentRules.Say;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Made;

class CommentRulesTest {
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final PersonId WRITER = new PersonId(new UUID(0, 2));
    private static final PersonId READER = new PersonId(new UUID(0, 3));
    private static final Caller OFFICER = caller(WRITER, YUELU);
    private static final Say FIRST = new Say(new UUID(0, 8), MATTER, "请先核实地址(演示)", List.of());
    private static final Say AGAIN = new Say(new UUID(0, 9), MATTER, "地址已核实(演示)", List.of());

    @ParameterizedTest
    @EnumSource(Reach.class)
    void what_is_said_has_neither_facts_nor_orders_and_its_correction_reaches_the_same(
            Reach reach) {
        Made<Comment> said = (Made<Comment>) CommentRules.say(FIRST, reach, OFFICER, Set.of());
        Made<Comment> again =
                (Made<Comment>) CommentRules.correct(said.next(), AGAIN, OFFICER, Set.of());

        assertThat(said.facts()).isEmpty();
        assertThat(said.orders()).isEmpty();
        assertThat(said.next().state()).isEqualTo(CommentState.STANDS);
        assertThat(again.facts()).isEmpty();
        assertThat(again.next().reach()).isEqualTo(reach);
        assertThat(again.next().replaces()).isEqualTo(FIRST.id());
        assertThat(again.next().text()).isEqualTo("地址已核实(演示)");
    }

    @ParameterizedTest
    @EnumSource(CommentState.class)
    void only_what_stands_is_corrected_or_taken_back(CommentState state) {
        Comment comment = in(state);
        boolean stands = state == CommentState.STANDS;

        assertThat(word(CommentRules.correct(comment, AGAIN, OFFICER, Set.of())))
                .isEqualTo(stands ? "STANDS" : "COMMENT_OVER");
        assertThat(word(CommentRules.withdraw(comment, OFFICER)))
                .isEqualTo(stands ? "WITHDRAWN" : "COMMENT_OVER");
    }

    @Test
    void nobody_else_corrects_it_not_even_its_writer_in_another_office() {
        Comment comment = in(CommentState.STANDS);
        for (Caller other : List.of(caller(READER, YUELU), caller(WRITER, OfficeId.of("430302")))) {
            assertThat(word(CommentRules.correct(comment, AGAIN, other, Set.of())))
                    .isEqualTo("COMMENT_OF_OTHER");
            assertThat(word(CommentRules.withdraw(comment, other))).isEqualTo("COMMENT_OF_OTHER");
        }
    }

    @Test
    void only_who_can_read_it_is_mentioned() {
        Say mentions = new Say(FIRST.id(), MATTER, FIRST.text(), List.of(READER));

        assertThat(word(CommentRules.say(mentions, Reach.OWN_OFFICE, OFFICER, Set.of())))
                .isEqualTo("MENTIONED_CANNOT_READ");
        assertThat(word(CommentRules.say(mentions, Reach.OWN_OFFICE, OFFICER, Set.of(READER))))
                .isEqualTo("STANDS");
    }

    private static Comment in(CommentState state) {
        return new Comment(
                FIRST.id(),
                MATTER,
                YUELU,
                WRITER,
                Reach.OWN_OFFICE,
                FIRST.text(),
                List.of(),
                null,
                state);
    }

    private static Caller caller(PersonId person, OfficeId office) {
        return new Caller(person, office, "演示人员", Set.of(Role.OFFICER));
    }

    private static String word(Ruling<Comment> ruling) {
        return switch (ruling) {
            case Ruling.Made<Comment> made -> made.next().state().name();
            case Ruling.Refused<Comment> refused -> refused.refusal().name();
        };
    }
}
