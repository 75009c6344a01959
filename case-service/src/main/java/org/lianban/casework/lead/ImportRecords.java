package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Which lists were brought, and what the reports on them say so far. */
@ApplicationScoped
class ImportRecords {
    private final ImportStore store;
    private final ImportMarkStore marks;
    private final LeadSurroundings surroundings;
    private final Grants grants;

    ImportRecords(
            ImportStore store,
            ImportMarkStore marks,
            LeadSurroundings surroundings,
            Grants grants) {
        this.store = store;
        this.marks = marks;
        this.surroundings = surroundings;
        this.grants = grants;
    }

    /** To import is to enter: whoever may not do that may not even try a list out. */
    static void requireOpen(ImportKind kind, Caller caller) {
        Optional<Ruling.Refused<Lead>> closed = kind.closed(caller);
        if (closed.isPresent()) {
            throw new RefusedException(
                    closed.orElseThrow().refusal(), closed.orElseThrow().particulars());
        }
    }

    /**
     * Notes that the list comes, or finds that it came before under the same id.
     *
     * @throws RefusedException if another list came under that id, or the office has entered rows
     *     of this one under another, or is still at it
     */
    @Transactional
    ImportRecord begin(
            Caller caller, ImportKind kind, UUID id, String digest, boolean atomic, int rows) {
        Occasion now = surroundings.occasion(caller.actor());
        ImportRecord begun =
                new ImportRecord(
                        id,
                        kind,
                        caller.office(),
                        caller.person(),
                        digest,
                        atomic,
                        rows,
                        now.at(),
                        null);
        store.lockFile(begun);
        Optional<ImportRecord> earlier = store.earlier(begun);
        if (earlier.isPresent()) {
            throw new RefusedException(
                    LeadRefusal.IMPORT_FILE_KNOWN,
                    Map.of(
                            "day",
                            new Occasion(now.by(), earlier.orElseThrow().begunAt())
                                    .on()
                                    .toString()));
        }
        ImportRecord known = store.begin(begun);
        if (!known.isSame(begun)) {
            throw new RefusedException(LeadRefusal.IMPORT_ID_TAKEN);
        }
        return known;
    }

    @Transactional
    void finish(UUID id) {
        store.finish(id, surroundings.now());
    }

    @Transactional
    boolean isSaid(UUID id) {
        return !store.lines(id).isEmpty();
    }

    /**
     * The report on a list that the caller brought to the office he is in; any other is unknown to
     * him. Of a matter that he may not see any more, it names nothing.
     */
    @Transactional
    ImportView report(Caller caller, ImportKind kind, UUID id) {
        ImportRecord found =
                store.find(id)
                        .filter(one -> one.kind() == kind)
                        .filter(one -> one.person().equals(caller.person()))
                        .filter(one -> one.office().equals(caller.office()))
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        List<ImportLine> lines = store.lines(id).stream().map(line -> shown(caller, line)).toList();
        return ImportView.of(found, lines, unverified(lines));
    }

    /** His lists in the office he is in, newest first, without their rows. */
    @Transactional
    List<ImportView.BroughtList> reports(Caller caller, ImportKind kind) {
        return store.of(kind, caller.person(), caller.office()).stream()
                .map(ImportView.BroughtList::of)
                .toList();
    }

    private Set<MatterId> unverified(List<ImportLine> lines) {
        return marks.unverified(
                lines.stream()
                        .flatMap(line -> Optional.ofNullable(line.matter()).stream())
                        .collect(Collectors.toSet()));
    }

    private ImportLine shown(Caller caller, ImportLine line) {
        @Nullable MatterId matter = line.matter();
        return matter == null || grants.sees(caller, matter)
                ? line
                : ImportLine.without(line.row(), line.outcome());
    }
}
