package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** What is answered about lists, whatever they are of. */
@ApplicationScoped
class ImportCounter {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String CSV = "text/csv";

    private final LeadCounter counter;
    private final ImportDesk desk;
    private final ImportRecords records;
    private final ImportTemplate template;
    private final CallerLanguage language;

    ImportCounter(
            LeadCounter counter,
            ImportDesk desk,
            ImportRecords records,
            ImportTemplate template,
            CallerLanguage language) {
        this.counter = counter;
        this.desk = desk;
        this.records = records;
        this.template = template;
        this.language = language;
    }

    Response imports(ImportKind kind) {
        return Answers.list(new ImportView.Brought(records.reports(counter.caller(), kind)));
    }

    Response template(ImportKind kind) {
        counter.caller();
        return Response.ok(template.workbook(kind, language.locale()), XLSX)
                .header("Content-Disposition", template.disposition(kind, language.locale()))
                .header("Cache-Control", "no-store")
                .build();
    }

    Response report(ImportKind kind, String importId) {
        return Answers.list(records.report(counter.caller(), kind, id(importId)));
    }

    Response enter(ImportKind kind, String importId, boolean atomic, byte @Nullable [] file) {
        Caller caller = counter.caller();
        UUID id = desk.enter(caller, kind, id(importId), Fields.present("", file), atomic);
        return Answers.list(records.report(caller, kind, id));
    }

    Response trial(ImportKind kind, byte @Nullable [] file) {
        return Answers.list(
                ImportView.trial(desk.tried(counter.caller(), kind, Fields.present("", file))));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
