package org.lianban.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /api/v1/leads,                CASE_SERVICE,         JSON
                    /api/v1/leads/1/verification, CASE_SERVICE,         JSON
                    /api/v1/casefiles/1,          CASE_SERVICE,         JSON
                    /api/v1/measures/1/release,   CASE_SERVICE,         JSON
                    /api/v1/transfers/1,          CASE_SERVICE,         JSON
                    /api/v1/disputes/1/position,  CASE_SERVICE,         JSON
                    /api/v1/lead-notifications/1, CASE_SERVICE,         JSON
                    /api/v1/assistance/1/receipt, CASE_SERVICE,         JSON
                    /api/v1/joint-handlings/1/receipt, CASE_SERVICE,    JSON
                    /api/v1/supervisions/1/reports, CASE_SERVICE,       JSON
                    /api/v1/shares/1/recall,      CASE_SERVICE,         JSON
                    /api/v1/challenges/1,         CASE_SERVICE,         JSON
                    /api/v1/share-requests/1,     CASE_SERVICE,         JSON
                    /api/v1/matters/1/timeline,   CASE_SERVICE,         JSON
                    /api/v1/matters/1/disclosure, CASE_SERVICE,         JSON
                    /api/v1/audit/readings,       CASE_SERVICE,         JSON
                    /api/v1/offices,              CASE_SERVICE,         JSON
                    /api/v1/jurisdiction,         CASE_SERVICE,         JSON
                    /api/v1/identifiers/check,    CASE_SERVICE,         JSON
                    /api/v1/people/waiting,       CASE_SERVICE,         JSON
                    /api/v1/rights/1/check,       CASE_SERVICE,         JSON
                    /api/v1/laws/procedure-transfer, CASE_SERVICE,      JSON
                    /api/v1/lead-imports/1,       CASE_SERVICE,         FILES
                    /api/v1/matter-imports/1,     CASE_SERVICE,         FILES
                    /api/v1/calendar/due,         CASE_SERVICE,         JSON
                    /api/v1/letters/1,            CASE_SERVICE,         FILES
                    /api/v1/letter-drafts/1/issue, CASE_SERVICE,        JSON
                    /api/v1/work,                 CASE_SERVICE,         JSON
                    /api/v1/me,                   CASE_SERVICE,         JSON
                    /api/v1/reports/1,            CASE_SERVICE,         JSON
                    /api/v1/parties,              CASE_SERVICE,         JSON
                    /api/v1/clocks/1,             CASE_SERVICE,         JSON
                    /api/v1/casefolders/1,        EVIDENCE_SERVICE,     JSON
                    /api/v1/evidence-uploads/1/content, EVIDENCE_SERVICE, FILES
                    /api/v1/evidence/1/content,   EVIDENCE_SERVICE,     DOWNLOADS
                    /api/v1/evidence-transfers/1, EVIDENCE_SERVICE,     DOWNLOADS
                    /api/v1/notices,              NOTIFICATION_SERVICE, JSON
                    """)
    void every_room_has_its_service(String path, Service service, Cargo cargo) {
        assertThat(RouteTable.find(path))
                .hasValueSatisfying(
                        route -> {
                            assertThat(route.service()).isEqualTo(service);
                            assertThat(route.cargo()).isEqualTo(cargo);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1",
                "/api/v1/",
                "/api/v1/leadsx",
                "/api/v1/LEADS",
                "/api/v2/leads",
                "/q/health",
                "/q/legal-clock",
                "/webjars/swagger-ui/index.html"
            })
    void what_is_not_in_the_table_goes_nowhere(String path) {
        assertThat(RouteTable.find(path)).isEmpty();
    }

    @Test
    void no_prefix_hides_another() {
        assertThat(RouteTable.ROUTES)
                .allSatisfy(
                        route ->
                                assertThat(RouteTable.ROUTES)
                                        .filteredOn(other -> other.takes(route.prefix()))
                                        .containsExactly(route));
    }

    @Test
    void a_prefix_is_written_without_a_slash_at_its_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceRoute("/api/", Service.CASE_SERVICE, Cargo.JSON));
    }
}
