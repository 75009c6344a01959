package org.lianban.casework.measure;

import static org.lianban.casework.party.PlainTexts.optionalText;
import static org.lianban.casework.party.PlainTexts.text;
import static org.lianban.kernel.counter.Fields.list;

import com.fasterxml.uuid.Generators;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.measure.domain.Disposal;
import org.lianban.casework.measure.domain.Goods;
import org.lianban.casework.measure.domain.MeasureCommand.Approve;
import org.lianban.casework.measure.domain.MeasureCommand.Convert;
import org.lianban.casework.measure.domain.MeasureCommand.Disapprove;
import org.lianban.casework.measure.domain.MeasureCommand.Dispose;
import org.lianban.casework.measure.domain.MeasureCommand.Extend;
import org.lianban.casework.measure.domain.MeasureCommand.Haste;
import org.lianban.casework.measure.domain.MeasureCommand.Release;
import org.lianban.casework.measure.domain.MeasureCommand.Settle;
import org.lianban.casework.measure.domain.MeasureCommand.Take;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.measure.domain.MeasureRefusal;
import org.lianban.casework.measure.domain.Notice;
import org.lianban.casework.measure.domain.Settlement;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Bodies of the commands as they come in; each becomes a command of the rule room. */
final class MeasureRequest {
    private static final int LONGEST_NOTE = 1000;
    private static final int SHORTEST_FACTS = 10;
    private static final int LONGEST_FACTS = 2000;
    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST_UNIT = 20;
    private static final int MOST_OFFICERS = 20;
    private static final int MOST_LINES = 200;
    private static final int MOST_KEPT = 50;
    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private MeasureRequest() {}

    /** A proposal as said; division and officers are looked up by the desk. */
    record Said(
            MeasureKind kind,
            String division,
            String address,
            List<Goods> goods,
            String facts,
            List<PersonId> officers,
            @Nullable Haste haste) {}

    /**
     * @param division six digits (GB/T 2260) of where the goods are
     * @param facts what was found and why goods must be taken (事实和理由), as the party reads it; at
     *     least ten characters
     * @param takenAt only where it could not wait: when the goods were taken
     * @param paper of these: name or number of the list that was written by hand and left on the
     *     spot; none: one is issued
     */
    record MeasureProposal(
            MeasureKind kind,
            String division,
            String address,
            List<GoodsBody> goods,
            String facts,
            List<UUID> officers,
            @Nullable Instant takenAt,
            @Nullable String paper) {
        Said checked() {
            List<GoodsBody> lines = list("/goods", goods, MOST_LINES);
            if (lines.isEmpty()) {
                throw new RefusedException(
                        CounterRefusal.FIELD_MISSING, Map.of("pointer", "/goods"));
            }
            List<Goods> checked = new ArrayList<>();
            for (GoodsBody line : lines) {
                checked.add(line.checked("/goods/" + checked.size()));
            }
            return new Said(
                    kind,
                    text("/division", division, LONGEST_UNIT),
                    text("/address", address, LONGEST_NUMBER),
                    checked,
                    found(),
                    list("/officers", officers, MOST_OFFICERS).stream().map(PersonId::new).toList(),
                    haste());
        }

        private String found() {
            String said = text("/facts", facts, LONGEST_FACTS);
            if (said.codePointCount(0, said.length()) < SHORTEST_FACTS) {
                throw new RefusedException(
                        MeasureRefusal.MEASURE_FACTS_TOO_SHORT,
                        Map.of("pointer", "/facts", "shortest", String.valueOf(SHORTEST_FACTS)));
            }
            return said;
        }

        private @Nullable Haste haste() {
            @Nullable String outside = optionalText("/paper", paper, LONGEST_NUMBER);
            if (takenAt != null) {
                ActPaper list =
                        outside == null
                                ? new ActPaper.Issued(letter())
                                : new ActPaper.Outside(outside);
                return new Haste(takenAt, list, clock(), clock());
            }
            // Of what is not taken yet nothing was left with anybody.
            if (outside != null) {
                throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "/paper"));
            }
            return null;
        }
    }

    /**
     * @param quantity more than nothing, three decimals at most
     * @param perishable may be disposed of early
     */
    record GoodsBody(
            String what,
            BigDecimal quantity,
            String unit,
            @Nullable Boolean perishable,
            @Nullable String storage) {
        Goods checked(String at) {
            if (quantity.signum() <= 0
                    || quantity.compareTo(MOST) > 0
                    || quantity.scale() > MOST_DECIMALS) {
                throw new RefusedException(
                        CounterRefusal.MALFORMED, Map.of("pointer", at + "/quantity"));
            }
            return new Goods(
                    text(at + "/what", what, LONGEST_NUMBER),
                    quantity,
                    text(at + "/unit", unit, LONGEST_UNIT),
                    perishable != null && perishable,
                    optionalText(at + "/storage", storage, LONGEST_NUMBER));
        }
    }

    /**
     * @param paper number of the notice or decision that was written outside; none: one is issued
     * @param reason remark of whoever approves; the party reads what the officers found, and this
     *     only where they were not asked for it yet
     */
    record MeasureApproval(@Nullable String paper, @Nullable String reason) {
        Approve checked() {
            @Nullable String outside = optionalText("/paper", paper, LONGEST_NUMBER);
            return new Approve(
                    outside == null
                            ? new Notice.Ours(letter(), letter(), "")
                            : new Notice.Outside(outside),
                    optionalText("/reason", reason, LONGEST_NOTE));
        }
    }

    /**
     * @param paper number of the release that was written outside; none: one is issued where goods
     *     were taken already
     * @param reason as the party reads it there
     */
    record MeasureDisapproval(@Nullable String paper, String reason) {
        Disapprove checked() {
            return new Disapprove(notice(paper, reason), text("/reason", reason, LONGEST_NOTE));
        }
    }

    record MeasureTaking(LocalDate takenOn) {
        Take checked() {
            return new Take(takenOn, clock());
        }
    }

    /**
     * @param paper number of the release that was written outside; none: one is issued where goods
     *     go back
     * @param reason as the party reads it there
     */
    record MeasureSettling(Settlement outcome, @Nullable String paper, String reason) {
        Settle checked() {
            // Nothing goes back with a test: a number typed beside it would be lost.
            if (!outcome.givesBack() && optionalText("/paper", paper, LONGEST_NUMBER) != null) {
                throw new RefusedException(
                        MeasureRefusal.MEASURE_PAPER_NOT_ASKED, Map.of("pointer", "/paper"));
            }
            return new Settle(
                    outcome, notice(paper, reason), text("/reason", reason, LONGEST_NOTE));
        }
    }

    /**
     * @param lines numbers of the goods that are seized; none: all that are held
     * @param paper number of the decision that was written outside; none: one is issued
     * @param reason as the party reads it; only where a letter is issued
     * @param restPaper number of the release of the other goods, written outside; none: one is
     *     issued
     * @param restReason as the party reads it there; none: that they need not be preserved any more
     */
    record MeasureConversion(
            @Nullable List<Integer> lines,
            @Nullable String paper,
            @Nullable String reason,
            @Nullable String restPaper,
            @Nullable String restReason) {
        Convert checked() {
            return new Convert(
                    new MeasureId(Generators.timeBasedEpochGenerator().generate()),
                    list("/lines", lines, MOST_LINES),
                    notice(paper, reason),
                    rest(),
                    clock());
        }

        private Notice rest() {
            @Nullable String outside = optionalText("/restPaper", restPaper, LONGEST_NUMBER);
            @Nullable String said = optionalText("/restReason", restReason, LONGEST_NOTE);
            return outside == null
                    ? new Notice.Ours(letter(), letter(), said == null ? Notice.NEEDLESS : said)
                    : new Notice.Outside(outside);
        }
    }

    /**
     * @param paper number of the decision that was written outside; none: one is issued
     */
    record MeasureExtension(@Nullable String paper, String reason) {
        Extend checked() {
            return new Extend(notice(paper, reason), text("/reason", reason, LONGEST_NOTE));
        }
    }

    /**
     * @param lines numbers of the goods that go back; none: all that are held
     * @param paper number of the release that was written outside; none: one is issued
     */
    record MeasureRelease(@Nullable List<Integer> lines, @Nullable String paper, String reason) {
        Release checked() {
            return new Release(
                    list("/lines", lines, MOST_LINES),
                    notice(paper, reason),
                    text("/reason", reason, LONGEST_NOTE));
        }
    }

    /**
     * @param consent number of the paper by which the owner agreed
     * @param how sold, destroyed, given away
     * @param kept items of evidence that were kept of the goods
     */
    record EarlyDisposal(Integer line, String consent, String how, @Nullable List<UUID> kept) {
        Dispose checked() {
            return new Dispose(
                    line,
                    new Disposal(
                            text("/consent", consent, LONGEST_NUMBER),
                            text("/how", how, LONGEST_NOTE),
                            list("/kept", kept, MOST_KEPT).stream().map(EvidenceId::new).toList()),
                    letter());
        }
    }

    private static Notice notice(@Nullable String paper, @Nullable String reason) {
        @Nullable String outside = optionalText("/paper", paper, LONGEST_NUMBER);
        return outside == null
                ? new Notice.Ours(letter(), letter(), text("/reason", reason, LONGEST_NOTE))
                : new Notice.Outside(outside);
    }

    private static LetterId letter() {
        return new LetterId(Generators.timeBasedEpochGenerator().generate());
    }

    static ClockId clock() {
        return new ClockId(Generators.timeBasedEpochGenerator().generate());
    }
}
