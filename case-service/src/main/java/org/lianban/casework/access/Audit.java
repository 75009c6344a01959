package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.ReadingPage.Line;
import org.lianban.casework.access.domain.AccessRefusal;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.PeopleRules;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.RefusedException;

/** The log of readings for audit administrators, each for the offices for which he answers. */
@ApplicationScoped
class Audit {
    private static final int PAGE = 50;

    private final AuditQueries queries;
    private final Offices offices;
    private final LegalClock clock;
    private final AccessConfig config;

    Audit(AuditQueries queries, Offices offices, LegalClock clock, AccessConfig config) {
        this.queries = queries;
        this.offices = offices;
        this.clock = clock;
        this.config = config;
    }

    ReadingPage page(Caller caller, AuditQuestion asked) {
        requireAuditor(caller);
        AuditFilter filter = AuditFilter.of(caller, asked, clock.today());
        List<OfficeId> scope = scope(caller);
        @Nullable ReadingCursor after = ReadingCursor.decode(asked.cursor(), filter.key());
        List<Line> found = queries.lines(filter, scope, after, PAGE + 1);
        List<Line> shown = found.stream().limit(PAGE).toList();
        int counted = queries.count(filter, scope);
        return new ReadingPage(
                filter.period().from(),
                filter.period().to(),
                shown,
                found.size() > PAGE ? next(shown.getLast(), filter) : null,
                Math.min(counted, ReadingTables.CAP),
                counted > ReadingTables.CAP,
                scope.stream().map(office -> queries.named(office.value())).toList(),
                config.readingsKeptYears());
    }

    /** Without pages, refused if it is too long for one file. */
    List<Line> whole(Caller caller, AuditQuestion asked) {
        requireAuditor(caller);
        AuditFilter filter = AuditFilter.of(caller, asked, clock.today());
        List<Line> found = queries.lines(filter, scope(caller), null, config.exportMost() + 1);
        if (found.size() > config.exportMost()) {
            throw new RefusedException(
                    AccessRefusal.READINGS_TOO_MANY,
                    Map.of("most", String.valueOf(config.exportMost())));
        }
        return found;
    }

    private static String next(Line last, AuditFilter filter) {
        return new ReadingCursor(last.at(), last.id(), filter.key()).encode();
    }

    // As with people: an office's auditor answers for it and for the offices below it.
    private List<OfficeId> scope(Caller caller) {
        return offices.tree().all().stream()
                .map(office -> office.id())
                .filter(office -> PeopleRules.administers(caller.office(), office, offices.tree()))
                .toList();
    }

    private static void requireAuditor(Caller caller) {
        if (!caller.is(Role.AUDIT_ADMINISTRATOR)) {
            throw new RefusedException(
                    AccessRefusal.ROLE_REQUIRED, Map.of("role", Role.AUDIT_ADMINISTRATOR.name()));
        }
    }
}
