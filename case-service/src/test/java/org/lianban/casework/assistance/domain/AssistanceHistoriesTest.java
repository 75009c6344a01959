package org.lianban.casework.assistance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.FIRST;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.LEDGER;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.PHOTOS;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.SECOND;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.YUHUA;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.answer;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.asked;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.by;
import static org.lianban.casework.assistance.domain.AssistanceFixtures.now;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.AssistanceReplied;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.counter.Ruling;

/** Whatever both offices try, in whatever order and at whatever day. */
class AssistanceHistoriesTest {
    private static final int LIVES = 2_000;
    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 20260716, 987654321})
    void each_item_ends_in_one_answer_and_both_ends_agree(long seed) {
        Random chance = new Random(seed);
        Map<AssistanceState, Integer> ends = new HashMap<>();
        for (int life = 0; life < LIVES; life++) {
            ends.merge(live(chance), 1, Integer::sum);
        }
        // A walk that reaches nothing proves nothing.
        assertThat(ends)
                .containsKeys(
                        AssistanceState.CANCELLED,
                        AssistanceState.CLOSED,
                        AssistanceState.RECEIVED);
    }

    private static AssistanceState live(Random chance) {
        AssistanceRequest request =
                AssistanceFixtures.made(
                        DraftingRules.draft(
                                AssistanceFixtures.ID,
                                AssistanceFixtures.CONTENT,
                                AssistanceFixtures.asking(Role.OFFICER)));
        List<Fact> told = new ArrayList<>();
        LocalDate day = AssistanceFixtures.ISSUED;
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(chance.nextInt(4) == 0 ? 1 : 0);
            AssistanceCommand command = any(chance, request);
            Ruling<AssistanceRequest> ruling =
                    AssistanceRules.decide(request, command, acting(chance, command, day));
            if (ruling instanceof Ruling.Made<AssistanceRequest> made) {
                check(request, made.next());
                told.addAll(made.facts());
                request = made.next();
            }
        }
        agree(request, told);
        return request.state();
    }

    private static AssistanceSituation acting(
            Random chance, AssistanceCommand command, LocalDate day) {
        boolean isAsked = command.step().isOfAsked() == (chance.nextInt(10) > 0);
        return isAsked
                ? asked(day, Role.values())
                : now(by(YUHUA, Role.values()), day, AssistanceFixtures.DUE);
    }

    private static AssistanceCommand any(Random chance, AssistanceRequest request) {
        int items = request.dossier().items().size();
        return switch (chance.nextInt(16)) {
            case 0 -> new AssistanceCommand.Revise(AssistanceFixtures.CONTENT);
            case 1, 2 -> AssistanceFixtures.issue();
            case 3 ->
                    chance.nextInt(6) == 0
                            ? AssistanceFixtures.cancel()
                            : AssistanceFixtures.remind();
            case 4, 5 -> AssistanceFixtures.receive();
            case 6 -> AssistanceFixtures.assign(FIRST, SECOND);
            case 7, 8, 9, 10 ->
                    answer(
                            1 + chance.nextInt(items + 1),
                            AnswerOutcome.values()[chance.nextInt(3)],
                            gathered(request),
                            some(chance));
            case 11 -> AssistanceFixtures.extend(1 + chance.nextInt(16));
            case 12, 13 -> AssistanceFixtures.seal();
            case 14 ->
                    chance.nextBoolean()
                            ? AssistanceFixtures.supplement()
                            : AssistanceFixtures.close();
            default -> AssistanceFixtures.spinOff();
        };
    }

    private static Set<EvidenceId> gathered(AssistanceRequest request) {
        return Stream.of(LEDGER, PHOTOS)
                .filter(item -> !request.dossier().hasSent(item))
                .collect(Collectors.toSet());
    }

    private static EvidenceId[] some(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> new EvidenceId[] {LEDGER};
            case 1 -> new EvidenceId[] {PHOTOS};
            case 2 -> new EvidenceId[] {LEDGER, PHOTOS};
            default -> new EvidenceId[] {};
        };
    }

    // What was sealed stays as it is, for ever; nothing that was asked goes away once it is out.
    private static void check(AssistanceRequest before, AssistanceRequest after) {
        if (before instanceof AssistanceRequest.Draft) {
            return;
        }
        Dossier was = before.dossier();
        Dossier is = after.dossier();
        assertThat(is.items()).hasSizeGreaterThanOrEqualTo(was.items().size());
        for (AssistanceItem item : was.items()) {
            AssistanceItem now = is.item(item.number()).orElseThrow();
            assertThat(now.asked()).isEqualTo(item.asked());
            if (!item.isOpen()) {
                assertThat(now).isEqualTo(item);
            }
        }
        assertThat(is.rounds().subList(0, was.rounds().size() - 1))
                .isEqualTo(was.rounds().subList(0, was.rounds().size() - 1));
        assertThat(is.replies().subList(0, was.replies().size())).isEqualTo(was.replies());
        assertThat(after.state() == AssistanceState.REPLIED)
                .isEqualTo(
                        after.state() != AssistanceState.CLOSED
                                && after.state() != AssistanceState.CANCELLED
                                && is.items().stream().noneMatch(AssistanceItem::isOpen));
    }

    // The asked end counts what it sealed, the asking end what it was told.
    private static void agree(AssistanceRequest request, List<Fact> told) {
        int sealed =
                (int) request.dossier().items().stream().filter(item -> !item.isOpen()).count();
        int replied =
                told.stream()
                        .filter(AssistanceReplied.class::isInstance)
                        .map(AssistanceReplied.class::cast)
                        .mapToInt(reply -> reply.answered() + reply.partly() + reply.refused())
                        .sum();
        assertThat(replied).isEqualTo(sealed);
        List<EvidenceId> sent =
                told.stream()
                        .filter(EvidenceListed.class::isInstance)
                        .map(EvidenceListed.class::cast)
                        .flatMap(list -> list.items().stream())
                        .map(item -> item.evidenceId())
                        .toList();
        assertThat(sent).doesNotHaveDuplicates();
        List<EvidenceId> answeredWith =
                request.dossier().items().stream()
                        .filter(item -> !item.isOpen())
                        .map(AssistanceItem::answer)
                        .filter(Objects::nonNull)
                        .flatMap(answer -> answer.evidence().stream())
                        .toList();
        assertThat(sent).containsExactlyInAnyOrderElementsOf(answeredWith);
    }
}
