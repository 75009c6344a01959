package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.Fingerprint;
import org.lianban.kernel.counter.RefusedException;

/**
 * Lists of leads and of matters: tried out, entered, and asked after.
 *
 * <p>No transaction spans a list unless all or nothing is asked for: whatever breaks half-way, the
 * report says what stands, and the same list under the same id goes on from there.
 */
@ApplicationScoped
class ImportDesk {
    private final ImportRows rows;
    private final ImportRecords records;
    private final ImportWords words;
    private final Fingerprint fingerprint;
    private final CallerLanguage language;

    ImportDesk(
            ImportRows rows,
            ImportRecords records,
            ImportWords words,
            Fingerprint fingerprint,
            CallerLanguage language) {
        this.rows = rows;
        this.records = records;
        this.words = words;
        this.fingerprint = fingerprint;
        this.language = language;
    }

    /** What would become of each row; nothing is written. */
    List<ImportLine> tried(Caller caller, ImportKind kind, byte[] file) {
        ImportRecords.requireOpen(kind, caller);
        return tried(caller, read(kind, file).entries());
    }

    /** Enters the rows, all or none of them if so asked; what was entered before stays. */
    UUID enter(Caller caller, ImportKind kind, UUID id, byte[] file, boolean atomic) {
        ImportRecords.requireOpen(kind, caller);
        List<ImportList.Entry> entries = read(kind, file).entries();
        if (atomic && entries.size() > ImportRows.MOST_AT_ONCE) {
            throw new RefusedException(
                    LeadRefusal.IMPORT_TOO_LONG_AT_ONCE,
                    Map.of("most", String.valueOf(ImportRows.MOST_AT_ONCE)));
        }
        ImportRecord begun =
                records.begin(caller, kind, id, fingerprint.of(file), atomic, entries.size());
        if (begun.finishedAt() == null) {
            if (atomic) {
                enterAll(caller, id, entries);
            } else {
                entries.forEach(entry -> enterOne(caller, id, entry));
            }
            records.finish(id);
        }
        return id;
    }

    private void enterOne(Caller caller, UUID id, ImportList.Entry entry) {
        try {
            rows.entered(caller, id, entry);
        } catch (RefusedException e) {
            rows.say(id, List.of(rows.refused(entry, e)));
        }
    }

    // First each by itself, so that every fault is told at once and not one at a time.
    private void enterAll(Caller caller, UUID id, List<ImportList.Entry> entries) {
        if (records.isSaid(id)) {
            return;
        }
        List<ImportLine> trial = tried(caller, entries);
        if (trial.stream().anyMatch(ImportLine::isRefused)) {
            rows.say(id, trial.stream().map(ImportDesk::heldBack).toList());
            return;
        }
        ImportLine last = rows.allEntered(caller, id, entries).getLast();
        if (last.isRefused()) {
            rows.say(
                    id,
                    trial.stream()
                            .map(line -> line.row() == last.row() ? last : heldBack(line))
                            .toList());
        }
    }

    private List<ImportLine> tried(Caller caller, List<ImportList.Entry> entries) {
        return entries.stream().map(tried(caller)).toList();
    }

    private Function<ImportList.Entry, ImportLine> tried(Caller caller) {
        return entry -> {
            try {
                return rows.tried(caller, entry);
            } catch (RefusedException e) {
                return rows.refused(entry, e);
            }
        };
    }

    private static ImportLine heldBack(ImportLine line) {
        return line.isRefused() ? line : ImportLine.without(line.row(), ImportOutcome.HELD_BACK);
    }

    private ImportList read(ImportKind kind, byte[] file) {
        return ImportList.of(file, kind, words, language.locale());
    }
}
