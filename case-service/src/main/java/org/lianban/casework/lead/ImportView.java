package org.lianban.casework.lead;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;

/**
 * The report on a list.
 *
 * @param importId none of a trial, which is not kept
 * @param atomic all rows or none
 * @param rows how many the list has; fewer items mean that the rest is still to come
 * @param finished every row is reported
 * @param unverified how many of the matters entered nobody has compared with their papers yet; 0
 *     for leads
 */
record ImportView(
        @Nullable String importId,
        boolean trial,
        boolean atomic,
        int rows,
        int entered,
        int refused,
        boolean finished,
        int unverified,
        List<Judged> items) {
    ImportView {
        items = List.copyOf(items);
    }

    /**
     * One row.
     *
     * @param row as the spreadsheet counts
     * @param column its heading; none where the row as a whole is refused
     * @param unverified nobody has compared the matter with its papers yet
     */
    record Judged(
            int row,
            ImportOutcome outcome,
            @Nullable String matterId,
            @Nullable String number,
            @Nullable String code,
            @Nullable String reason,
            @Nullable String column,
            boolean unverified) {
        static Judged of(ImportLine line, Set<MatterId> unverified) {
            return new Judged(
                    line.row(),
                    line.outcome(),
                    line.matter() == null ? null : line.matter().toString(),
                    line.number(),
                    line.code(),
                    line.sentence(),
                    line.column(),
                    line.matter() != null && unverified.contains(line.matter()));
        }
    }

    /** A list that was brought, in one line. */
    record BroughtList(
            String importId, Instant begunAt, int rows, boolean atomic, boolean finished) {
        static BroughtList of(ImportRecord found) {
            return new BroughtList(
                    found.id().toString(),
                    found.begunAt(),
                    found.rows(),
                    found.atomic(),
                    found.finishedAt() != null);
        }
    }

    /** All that the caller brought. */
    record Brought(List<BroughtList> items) {
        Brought {
            items = List.copyOf(items);
        }
    }

    static ImportView of(ImportRecord found, List<ImportLine> lines, Set<MatterId> unverified) {
        return of(
                found.id().toString(),
                found.atomic(),
                found.rows(),
                found.finishedAt() != null,
                lines,
                unverified);
    }

    static ImportView trial(List<ImportLine> lines) {
        return of(null, false, lines.size(), true, lines, Set.of());
    }

    private static ImportView of(
            @Nullable String id,
            boolean atomic,
            int rows,
            boolean finished,
            List<ImportLine> lines,
            Set<MatterId> unverified) {
        int refused = (int) lines.stream().filter(ImportLine::isRefused).count();
        int entered = (int) lines.stream().filter(ImportLine::isEntered).count();
        return new ImportView(
                id,
                id == null,
                atomic,
                rows,
                entered,
                refused,
                finished,
                unverified.size(),
                lines.stream().map(line -> Judged.of(line, unverified)).toList());
    }
}
