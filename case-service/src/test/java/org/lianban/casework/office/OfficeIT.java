package org.lianban.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficeIT {
    private static final File OFFICES = new File("../deploy/data/offices.json");
    private static final Path PEOPLE = Path.of("../deploy/data/demo-people.json");

    @Inject Registration registration;
    @Inject RegisterDesk desk;
    @Inject Offices offices;
    @Inject FactCount facts;
    @Inject ObjectMapper mapper;
    @Inject DataSource database;

    @Test
    @Order(1)
    void the_start_told_of_27_offices_all_people_and_agencies_once() {
        assertThat(facts.offices()).isEqualTo(27);
        // Others are enrolled by other tests.
        List<String> accounts = accounts();
        assertThat(facts.enrolments(accounts)).isEqualTo(accounts.size());
        assertThat(facts.ofType("AgencyRegistered")).isEqualTo(4);
    }

    @Test
    @Order(2)
    void importing_the_same_files_again_tells_nothing() throws IOException {
        long before = facts.all();
        registration.registerOffices(mapper.readValue(OFFICES, OfficeFile.class));
        registration.enrolDemoPeople(PEOPLE);
        assertThat(facts.all()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void a_fourth_city_is_an_import() throws IOException {
        // Given
        ObjectNode file = (ObjectNode) mapper.readTree(OFFICES);
        file.withArray("offices")
                .add(office("430600", "岳阳市市场监督管理局", "city", "岳", "430000"))
                .add(office("430602", "岳阳市岳阳楼区市场监督管理局", "county", "岳楼", "430600"));
        long before = facts.all();
        // When
        registration.registerOffices(mapper.treeToValue(file, OfficeFile.class));
        // Then
        assertThat(facts.all()).isEqualTo(before + 2);
        As.account("yuelu-head")
                .get("/api/v1/offices/430602")
                .then()
                .statusCode(200)
                .body("superior", equalTo("430600"));
        As.account("yuelu-head")
                .get("/api/v1/offices/common-superior?one=430602&other=430104")
                .then()
                .statusCode(200)
                .body("office", equalTo("430000"))
                .body("how", equalTo("DESIGNATES"));
    }

    @Test
    @Order(4)
    void a_role_taken_away_is_gone_at_the_next_request() {
        PeopleFile file = people();
        PeopleFile.Entry officer =
                file.people().stream()
                        .filter(entry -> entry.account().equals("yuetang-officer-2"))
                        .findFirst()
                        .orElseThrow();
        PeopleFile.Entry without =
                new PeopleFile.Entry(
                        officer.personId(),
                        officer.account(),
                        officer.office(),
                        officer.label(),
                        officer.labelEn(),
                        officer.email(),
                        Set.of(),
                        officer.certificate(),
                        officer.demo());
        desk.enrol(List.of(without.person()));
        As.account("yuetang-officer-2")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("person.roles", hasSize(0));
        desk.enrol(List.of(officer.person()));
        As.account("yuetang-officer-2")
                .get("/api/v1/me")
                .then()
                .body("person.roles", hasItem("OFFICER"));
    }

    @Test
    @Order(5)
    void a_new_address_of_office_is_told_and_the_same_one_is_not() {
        // Given
        PeopleFile.Entry officer =
                people().people().stream()
                        .filter(entry -> entry.account().equals("yuetang-officer-2"))
                        .findFirst()
                        .orElseThrow();
        assertThat(officer.email()).isEqualTo("yuetang-officer-2@lianban.example");
        long before = facts.ofType("PersonEnrolled");
        // When
        desk.enrol(List.of(at(officer, "elsewhere@lianban.example")));
        desk.enrol(List.of(at(officer, "elsewhere@lianban.example")));
        // Then
        assertThat(facts.ofType("PersonEnrolled")).isEqualTo(before + 1);
        desk.enrol(List.of(officer.person()));
        assertThat(facts.ofType("PersonEnrolled")).isEqualTo(before + 2);
    }

    @Test
    @Order(6)
    void whom_an_administrator_has_changed_the_import_leaves_alone() {
        // Given
        PeopleFile.Entry officer =
                people().people().stream()
                        .filter(entry -> entry.account().equals("yuetang-officer-2"))
                        .findFirst()
                        .orElseThrow();
        administer(officer, "now()");
        long before = facts.all();
        // When
        desk.enrol(List.of(at(officer, "elsewhere@lianban.example")));
        // Then
        assertThat(facts.all()).isEqualTo(before);
        assertThat(offices.person(PersonId.of(officer.personId())).orElseThrow().email())
                .isEqualTo("yuetang-officer-2@lianban.example");
        administer(officer, "null");
    }

    private void administer(PeopleFile.Entry entry, String at) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    Statement mark = connection.createStatement()) {
                                mark.executeUpdate(
                                        "update person set administered_at = %s where account = '%s'"
                                                .formatted(at, entry.account()));
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static EnrolledPerson at(PeopleFile.Entry entry, String email) {
        return new PeopleFile.Entry(
                        entry.personId(),
                        entry.account(),
                        entry.office(),
                        entry.label(),
                        entry.labelEn(),
                        email,
                        entry.roles(),
                        entry.certificate(),
                        entry.demo())
                .person();
    }

    @Test
    void i_am_told_who_i_am() {
        As.account("yuelu-head")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("person.office", equalTo("430104"))
                .body("person.label", equalTo("岳麓区局部门负责人(演示)"))
                .body("person.labelEn", equalTo("Yuelu agency head (demo)"))
                .body("person.roles", hasItem("AGENCY_HEAD"))
                .body("office.name", equalTo("长沙市岳麓区市场监督管理局"));
    }

    @Test
    void an_agency_is_told_who_it_is_and_sees_no_office() {
        As.agency("agency-changsha-police")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("agency.id", equalTo("changsha-police"));
        As.agency("agency-changsha-police")
                .get("/api/v1/offices")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOURS"));
    }

    @Test
    void an_account_nobody_is_enrolled_with_may_nothing() {
        As.account("nobody")
                .get("/api/v1/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOURS"));
    }

    @Test
    void an_office_shows_its_people_and_the_validity_of_their_certificates() {
        As.account("yuhu-head")
                .get("/api/v1/offices/430104/people")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.labelEn.contains('lapsed') }.certificates[0].validTo",
                        equalTo("2024-12-31"))
                .body(
                        "items.find { it.labelEn.contains('lapsed') }.certification",
                        equalTo(Map.of("standing", "EXPIRED", "day", "2024-12-31")));
        assertThat(offices.peopleOf(OfficeId.of("430104")))
                .filteredOn(person -> accounts().contains(person.account()))
                .hasSize(9);
    }

    @Test
    void an_unknown_office_is_not_found() {
        As.account("yuelu-head")
                .get("/api/v1/offices/999999")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private ObjectNode office(String id, String name, String kind, String code, String superior) {
        ObjectNode office = mapper.createObjectNode();
        office.put("id", id).put("name", name).put("kind", kind);
        office.put("documentCode", code).put("superior", superior);
        office.putArray("territory").add(id);
        office.putArray("functions").add("PENALTY");
        return office;
    }

    private List<String> accounts() {
        return people().people().stream().map(person -> person.account()).toList();
    }

    private PeopleFile people() {
        try {
            return mapper.readValue(PEOPLE.toFile(), PeopleFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
