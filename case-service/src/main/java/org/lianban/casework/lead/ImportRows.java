package org.lianban.casework.lead;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sheet.SheetRefusal;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/**
 * Rows of a list, entered as an officer's form is: by the same rules, in a transaction of its own
 * that holds the matter and the line of the report, or neither.
 */
@ApplicationScoped
class ImportRows {
    /**
     * Most rows that are entered all or none: their one transaction keeps the office's numbers, and
     * with them whoever else registers, waiting.
     */
    static final int MOST_AT_ONCE = 200;

    // That many registrations on a slow day.
    private static final int PATIENCE_SECONDS = 120;

    private final RegistrationDesk desk;
    private final MatterImportDesk imports;
    private final Matters matters;
    private final ImportStore store;
    private final TransactionSynchronizationRegistry transaction;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    ImportRows(
            RegistrationDesk desk,
            MatterImportDesk imports,
            Matters matters,
            ImportStore store,
            TransactionSynchronizationRegistry transaction,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.desk = desk;
        this.imports = imports;
        this.matters = matters;
        this.store = store;
        this.transaction = transaction;
        this.catalogue = catalogue;
        this.language = language;
    }

    /** What would become of a row; all of it is undone. */
    @Transactional(TxType.REQUIRES_NEW)
    ImportLine tried(Caller caller, ImportList.Entry entry) {
        ImportLine line = registered(caller, entry);
        transaction.setRollbackOnly();
        return line.isRefused() ? line : ImportLine.without(entry.row(), ImportOutcome.WOULD_ENTER);
    }

    /** Registers a row and says so in the report, unless it has been said already. */
    @Transactional(TxType.REQUIRES_NEW)
    void entered(Caller caller, UUID importId, ImportList.Entry entry) {
        store.lock(importId);
        if (!store.isSaid(importId, entry.row())) {
            store.say(importId, registered(caller, entry));
        }
    }

    /**
     * Enters all rows; nothing of it stands if one is refused, be it for the sake of one before it.
     * The last line says which, if one is.
     */
    @Transactional(TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = PATIENCE_SECONDS)
    List<ImportLine> allEntered(Caller caller, UUID importId, List<ImportList.Entry> entries) {
        store.lock(importId);
        List<ImportLine> said = store.lines(importId);
        if (!said.isEmpty()) {
            return said;
        }
        imports.lockAhead(caller, filed(entries));
        List<ImportLine> lines = new ArrayList<>();
        for (ImportList.Entry entry : entries) {
            ImportLine line = judgedOrRefused(caller, entry);
            lines.add(line);
            if (line.isRefused()) {
                transaction.setRollbackOnly();
                return lines;
            }
            store.say(importId, line);
        }
        return lines;
    }

    // What cannot be read is refused when its row is reached, and with it all.
    private static List<Registration> filed(List<ImportList.Entry> entries) {
        List<Registration> filed = new ArrayList<>();
        for (ImportList.Entry entry : entries) {
            switch (entry.kind()) {
                case LEADS -> {}
                case MATTERS -> {
                    try {
                        if (entry.form().course().filedOn() != null) {
                            filed.add(entry.form().checked());
                        }
                    } catch (RefusedException e) {
                        return filed;
                    }
                }
            }
        }
        return filed;
    }

    private ImportLine judgedOrRefused(Caller caller, ImportList.Entry entry) {
        try {
            return registered(caller, entry);
        } catch (RefusedException e) {
            return refused(entry, e);
        }
    }

    /** Writes down what was found of rows of which nothing is entered. */
    @Transactional(TxType.REQUIRES_NEW)
    void say(UUID importId, List<ImportLine> lines) {
        store.lock(importId);
        for (ImportLine line : lines) {
            if (!store.isSaid(importId, line.row())) {
                store.say(importId, line);
            }
        }
    }

    /** The line of a refusal that came as an exception, out of the transaction it has ended. */
    ImportLine refused(ImportList.Entry entry, RefusedException refused) {
        return refused(entry, refused.refusal(), refused.particulars());
    }

    private ImportLine registered(Caller caller, ImportList.Entry entry) {
        if (entry.same() != null) {
            return refused(
                    entry,
                    SheetRefusal.SHEET_ROW_TWICE,
                    Map.of("row", String.valueOf(entry.same())));
        }
        if (entry.numbered() != null) {
            return refused(
                    entry,
                    LeadRefusal.IMPORT_NUMBER_TWICE,
                    Map.of("row", String.valueOf(entry.numbered()), "pointer", "/formerNumber"));
        }
        return switch (judged(caller, entry)) {
            case Ruling.Made<Lead> made -> {
                MatterId matter = made.next().matter();
                String number = matters.find(matter).orElseThrow().writing().number();
                yield ImportLine.entered(entry.row(), ImportOutcome.ENTERED, matter, number);
            }
            case Ruling.Refused<Lead> refused ->
                    refused(entry, refused.refusal(), refused.particulars());
        };
    }

    private Ruling<Lead> judged(Caller caller, ImportList.Entry entry) {
        ImportForm form = entry.form();
        return switch (entry.kind()) {
            case LEADS -> desk.register(caller, form.checked());
            case MATTERS -> imports.enter(caller, form.checked(), form.course());
        };
    }

    private ImportLine refused(
            ImportList.Entry entry, Refusal refusal, Map<String, String> particulars) {
        return new ImportLine(
                entry.row(),
                ImportOutcome.REFUSED,
                null,
                null,
                refusal.name(),
                catalogue.sentence(refusal.name(), particulars, language.locale()),
                entry.form().column(particulars));
    }
}
