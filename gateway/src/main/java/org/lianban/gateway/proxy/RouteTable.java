package org.lianban.gateway.proxy;

import static org.lianban.gateway.proxy.Cargo.DOWNLOADS;
import static org.lianban.gateway.proxy.Cargo.FILES;
import static org.lianban.gateway.proxy.Cargo.JSON;
import static org.lianban.gateway.proxy.Cargo.PAPER;
import static org.lianban.gateway.proxy.Service.CASE_SERVICE;
import static org.lianban.gateway.proxy.Service.EVIDENCE_SERVICE;
import static org.lianban.gateway.proxy.Service.NOTIFICATION_SERVICE;

import java.util.List;
import java.util.Optional;

/** Who answers which path. What is not here does not exist outside. */
final class RouteTable {
    static final List<ServiceRoute> ROUTES =
            List.of(
                    new ServiceRoute("/api/v1/leads", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/casefiles", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/measures", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/transfers", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/disputes", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/lead-notifications", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/assistance", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/joint-handlings", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/supervisions", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/challenges", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/shares", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/share-requests", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/matters", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/offices", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/outside-bodies", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/audit", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/people", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/jurisdiction", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/identifiers", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/calendar", CASE_SERVICE, JSON),
                    // Up come scans of sealed letters.
                    new ServiceRoute("/api/v1/letters", CASE_SERVICE, FILES),
                    new ServiceRoute("/api/v1/letter-drafts", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/public/letters", CASE_SERVICE, PAPER),
                    new ServiceRoute("/api/v1/work", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/me", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/reports", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/parties", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/clocks", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/rights", CASE_SERVICE, JSON),
                    new ServiceRoute("/api/v1/laws", CASE_SERVICE, JSON),
                    // Up come lists of leads, longer than a form and slower to enter.
                    new ServiceRoute("/api/v1/lead-imports", CASE_SERVICE, FILES),
                    new ServiceRoute("/api/v1/matter-imports", CASE_SERVICE, FILES),
                    new ServiceRoute("/api/v1/casefolders", EVIDENCE_SERVICE, JSON),
                    // Up come files, down come answers to a few words: see Cargo.
                    new ServiceRoute("/api/v1/evidence-uploads", EVIDENCE_SERVICE, FILES),
                    new ServiceRoute("/api/v1/evidence", EVIDENCE_SERVICE, DOWNLOADS),
                    new ServiceRoute("/api/v1/evidence-transfers", EVIDENCE_SERVICE, DOWNLOADS),
                    new ServiceRoute("/api/v1/notices", NOTIFICATION_SERVICE, JSON));

    private RouteTable() {}

    static Optional<ServiceRoute> find(String path) {
        return ROUTES.stream().filter(route -> route.takes(path)).findFirst();
    }
}
