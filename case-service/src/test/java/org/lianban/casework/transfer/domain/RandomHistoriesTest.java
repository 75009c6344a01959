package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.SomeOffices.CHANGSHA;
import static org.lianban.casework.transfer.domain.SomeOffices.JIANGXI;
import static org.lianban.casework.transfer.domain.SomeOffices.NATIONAL;
import static org.lianban.casework.transfer.domain.SomeOffices.PINGXIANG;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.UNKNOWN;
import static org.lianban.casework.transfer.domain.SomeOffices.YANLING;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUEYANG;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHUA;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lianban.casework.dispute.domain.Dispute;
import org.lianban.casework.dispute.domain.DisputeState;
import org.lianban.casework.dispute.domain.DisputeStep;
import org.lianban.casework.dispute.domain.DisputeTerms;
import org.lianban.casework.histories.Histories;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/**
 * Lives of eager offices: whatever they try, the law holds after every step.
 *
 * <p>{@code -Dhistories.lives=} more or fewer.
 */
class RandomHistoriesTest {
    private static final List<OfficeId> OFFICES =
            List.of(PROVINCE, CHANGSHA, YUELU, YUHUA, YANLING, TIANYUAN, YUHU);
    private static final List<OfficeId> OUTSIDE = List.of(NATIONAL, JIANGXI, PINGXIANG, YUEYANG);
    private static final Set<TransferStep> MOVES =
            Set.of(TransferStep.ACCEPT, TransferStep.SIGN_FOR_FILE);
    private static final int LIVES = Integer.getInteger("histories.lives", 100_000);
    private static final int STEPS = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    @Test
    void never_do_two_offices_write_and_nobody_acts_who_may_not() {
        AtomicLong moves = new AtomicLong();
        AtomicLong gone = new AtomicLong();
        Map<DisputeState, Integer> disputes = new EnumMap<>(DisputeState.class);
        Map<Because, Integer> reasons = new EnumMap<>(Because.class);
        new Histories<>(RandomHistoriesTest::born, RandomHistoriesTest::step)
                .live(
                        LIVES,
                        STEPS,
                        house -> {
                            moves.addAndGet(house.matter().epoch());
                            gone.addAndGet(isOutside(house) ? 1 : 0);
                            house.matter()
                                    .handlings()
                                    .forEach(one -> reasons.merge(one.because(), 1, Integer::sum));
                            house.disputes()
                                    .forEach(one -> disputes.merge(one.state(), 1, Integer::sum));
                        });
        assertThat(moves.get()).isGreaterThan(LIVES / 4);
        assertThat(gone.get()).isGreaterThan(LIVES / 100);
        // How each of them began: few lives end with it.
        disputes.remove(DisputeState.RAISED);
        assertThat(disputes)
                .containsOnlyKeys(EnumSet.complementOf(EnumSet.of(DisputeState.RAISED)));
        assertThat(reasons).containsKeys(Because.values());
    }

    private static PaperHouse born(long seed) {
        OfficeId office = seed % 5 == 1 ? CHANGSHA : seed % 5 == 3 ? PROVINCE : YUELU;
        PaperHouse house = new PaperHouse(office, Stage.FILED);
        if (seed % 2 == 0) {
            house.evidence().with(1, office);
        }
        if (seed % 3 == 0) {
            house.goods()
                    .with(1, office, MeasureKind.SEIZE, "IN_FORCE")
                    .planning(1, GoodsPlan.Course.GOES_ALONG);
        }
        return house;
    }

    private static String step(PaperHouse house, Random random) {
        MatterFile before = house.matter();
        OfficeId office = pick(OFFICES, random);
        String tried;
        if (random.nextInt(6) == 0 || (isInDispute(house) && random.nextBoolean())) {
            tried = tryToDispute(house, office, random);
        } else if (random.nextInt(12) == 0) {
            tried = tryAsSuperior(house, office, random);
        } else if (house.transfers().isEmpty() || random.nextInt(8) == 0) {
            // The writer tries as often as all others together: only it can begin a life.
            boolean writer = random.nextBoolean();
            tried = tryToDraft(house, writer ? before.writingOffice() : office, random);
        } else if (random.nextInt(isOnPaper(house) ? 2 : 12) == 0) {
            tried = tryToKeyIn(house, office, random);
        } else {
            tried = tryToGoOn(house, office, random);
        }
        if (random.nextInt(4) == 0) {
            house.evidence().arrives(house.transfers(), DAY);
        }
        assertLawful(before, house);
        return tried;
    }

    private static boolean isInDispute(PaperHouse house) {
        return !house.disputes().isEmpty() && house.disputes().getLast() instanceof Dispute.Open;
    }

    private static boolean isOnPaper(PaperHouse house) {
        return !PaperGuards.admitted(house.transfer()).isEmpty();
    }

    private static String tryToDispute(PaperHouse house, OfficeId office, Random random) {
        MatterFile before = house.matter();
        if (!isInDispute(house)) {
            OfficeId by = random.nextBoolean() ? before.writingOffice() : office;
            OfficeId with = random.nextInt(9) == 0 ? UNKNOWN : pick(OFFICES, random);
            Ruling<Dispute> ruling = house.raise(anybodyOf(by), DAY, with);
            if (ruling instanceof Ruling.Made<Dispute>) {
                assertThat(by).isEqualTo(before.writingOffice());
                assertThat(before.writing().because()).isEqualTo(Because.REGISTERED);
                assertThat(before.standing()).isEqualTo(Standing.OPEN);
            }
            return "DISPUTE by " + by + " with " + with + ": " + outcome(ruling);
        }
        DisputeTerms terms = house.disputes().getLast().terms();
        List<OfficeId> two = List.of(terms.raisedBy(), terms.counterpart());
        OfficeId acting = random.nextInt(4) == 0 ? office : pick(two, random);
        DisputeStep step = pick(List.of(DisputeStep.values()), random);
        Ruling<Dispute> ruling =
                house.decide(anybodyOf(acting), DAY, house.command(step, pick(two, random), DAY));
        if (ruling instanceof Ruling.Made<Dispute> && step != DisputeStep.TAKE_UP) {
            assertThat(two).contains(acting);
        }
        return step + " by " + acting + ": " + outcome(ruling);
    }

    private static String tryToDraft(PaperHouse house, OfficeId office, Random random) {
        MatterFile before = house.matter();
        OfficeId here = random.nextInt(9) == 0 ? UNKNOWN : pick(OFFICES, random);
        OfficeId to = random.nextInt(3) == 0 ? pick(OUTSIDE, random) : here;
        Ruling<Transfer> ruling = house.draft(anybodyOf(office), DAY, to);
        if (ruling instanceof Ruling.Made<Transfer>) {
            assertThat(office).isEqualTo(before.writingOffice());
            assertThat(before.writing().because()).isEqualTo(Because.REGISTERED);
            assertThat(before.standing()).isEqualTo(Standing.OPEN);
        }
        return "DRAFT by " + office + " to " + to + ": " + outcome(ruling);
    }

    private static String tryAsSuperior(PaperHouse house, OfficeId office, Random random) {
        MatterFile before = house.matter();
        OfficeId writing = before.writingOffice();
        int way = random.nextInt(3);
        boolean writer = random.nextBoolean();
        OfficeId acting = way != 1 && writer ? writing : office;
        OfficeId to = pick(OFFICES, random);
        Ruling<Transfer> ruling =
                switch (way) {
                    case 0 -> house.assign(anybodyOf(acting), DAY, to);
                    case 1 -> house.takeUp(anybodyOf(acting), DAY);
                    default -> house.ask(anybodyOf(acting), DAY);
                };
        if (ruling instanceof Ruling.Made<Transfer>) {
            assertThat(before.standing()).isEqualTo(Standing.OPEN);
            if (way == 1) {
                assertThat(SomeOffices.TREE.superiors(writing)).contains(acting);
            } else {
                assertThat(acting).isEqualTo(writing);
            }
            if (way == 0) {
                assertThat(SomeOffices.TREE.superiors(to)).contains(acting);
            }
        }
        return List.of("ASSIGN", "TAKE_UP", "ASK").get(way)
                + " by "
                + acting
                + ": "
                + outcome(ruling);
    }

    private static String tryToGoOn(PaperHouse house, OfficeId office, Random random) {
        Transfer before = house.transfer();
        OfficeId writing = house.matter().writingOffice();
        List<TransferStep> lawful =
                TransferGuards.admitted(before.terms().way(), before.state()).stream()
                        .sorted()
                        .toList();
        // Most of them know the way, else hardly a life would come far.
        boolean knows = !lawful.isEmpty() && random.nextInt(4) > 0;
        TransferStep step = pick(knows ? lawful : List.of(TransferStep.values()), random);
        OfficeId acting = knows ? whoseStep(step, before, writing) : office;
        OfficeId named = random.nextInt(5) == 0 ? pick(OUTSIDE, random) : pick(OFFICES, random);
        TransferCommand command = house.command(step, named);
        // Whatever happens after somebody was shown it, nobody takes over what he was not shown.
        boolean changed = random.nextInt(4) == 0;
        if (changed) {
            house.names(random.nextInt(1_000_000), "供货商(演示)");
        }
        Ruling<Transfer> ruling = house.decide(anybodyOf(acting), DAY, command);
        if (ruling instanceof Ruling.Made<Transfer>) {
            assertThat(changed && MOVES.contains(step)).isFalse();
            assertThat(acting).isEqualTo(whoseStep(step, before, writing));
        }
        return step + " by " + acting + ": " + outcome(ruling);
    }

    private static String tryToKeyIn(PaperHouse house, OfficeId office, Random random) {
        Transfer before = house.transfer();
        List<PaperStep> lawful = PaperGuards.admitted(before).stream().sorted().toList();
        boolean knows = !lawful.isEmpty() && random.nextInt(4) > 0;
        PaperStep step = pick(knows ? lawful : List.of(PaperStep.values()), random);
        OfficeId acting = knows ? before.terms().from() : office;
        OfficeId designee = random.nextBoolean() ? pick(OUTSIDE, random) : pick(OFFICES, random);
        Ruling<Transfer> ruling =
                house.decide(anybodyOf(acting), DAY, PaperHouse.command(step, DAY, designee));
        if (ruling instanceof Ruling.Made<Transfer>) {
            assertThat(acting).isEqualTo(before.terms().from());
            assertThat(lawful).contains(step);
        }
        return step + " by " + acting + ": " + outcome(ruling);
    }

    /** A body outside has it, whatever was told of it since. */
    private static boolean isOutside(PaperHouse house) {
        return house.transfers().stream().anyMatch(RandomHistoriesTest::isOutside);
    }

    private static boolean isOutside(Transfer transfer) {
        return switch (transfer) {
            case Transfer.Moved moved -> Outsider.isOutside(moved.holder());
            case Transfer.HandedOver handedOver -> Outsider.isOutside(handedOver.before().holder());
            case Transfer.Completed(Transfer.HandedOver before, _, _) -> isOutside(before);
            case Transfer _ -> false;
        };
    }

    private static <T> String outcome(Ruling<T> ruling) {
        return switch (ruling) {
            case Ruling.Made<T> _ -> "done";
            case Ruling.Refused<T> refused -> refused.refusal().name();
        };
    }

    private static OfficeId whoseStep(TransferStep step, Transfer before, OfficeId writing) {
        return switch (step) {
            case SUBMIT, REVISE, DECLINE, ISSUE, WITHDRAW -> before.terms().issuer();
            case HAND_OVER, COMPLETE -> writing;
            case SURRENDER_FILE -> before.terms().from();
            case DELIVER, ACCEPT, OBJECT, REQUEST_DESIGNATION -> before.terms().to();
            case SIGN_FOR_PAPERS, DESIGNATE ->
                    before.terms().way() == TransferWay.REQUEST
                            ? before.terms().to()
                            : SomeOffices.TREE
                                    .commonSuperior(before.terms().from(), before.terms().to())
                                    .orElseThrow();
            case SIGN_FOR_FILE -> ((Transfer.Receivable) before).receiver();
        };
    }

    private static void assertLawful(MatterFile before, PaperHouse house) {
        MatterFile after = house.matter();
        assertThat(after.handlings().stream().filter(h -> h.epoch() == after.epoch())).hasSize(1);
        assertThat(after.writing().epoch()).isEqualTo(after.epoch());
        assertThat(after.epoch() - before.epoch())
                .isEqualTo(after.isWrittenBy(before.writingOffice()) ? 0 : 1);
        assertThat(house.transfers().stream().filter(Transfer::isUnderWay).count())
                .isLessThanOrEqualTo(1);
        // Whoever negotiates transfers nothing meanwhile, and whatever is agreed is not disputed.
        assertThat(after.standing() == Standing.NEGOTIATING).isEqualTo(isInDispute(house));
        if (isInDispute(house)) {
            assertThat(house.transfers()).noneMatch(Transfer::isUnderWay);
        }
        // What goes along is with whoever writes, or gone with the matter.
        house.transfers().stream()
                .filter(Transfer.Moved.class::isInstance)
                .forEach(
                        moved ->
                                assertThat(house.goods().of(after.writingOffice()))
                                        .hasSize(
                                                isOutside(moved)
                                                        ? 0
                                                        : moved.terms().goods().size()));
        // Nobody outside writes here, and nobody here writes what is outside.
        assertThat(Outsider.isOutside(after.writingOffice())).isFalse();
        if (isOutside(house)) {
            assertThat(after.standing()).isEqualTo(Standing.ENDED);
        }
        // What was received goes on by a superior's hand alone, and to nobody a second time.
        if (after.epoch() > 1) {
            assertThat(after.writing().because().isBySuperior()).isTrue();
        }
        assertThat(after.handlings().stream().map(Handling::office)).doesNotHaveDuplicates();
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
