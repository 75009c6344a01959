package org.lianban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.casework.assistance.domain.AssistanceStep;
import org.lianban.casework.casefile.domain.CaseOutcome;
import org.lianban.casework.casefile.domain.CasefileAct;
import org.lianban.casework.casefile.domain.CasefileRefusal;
import org.lianban.casework.delivery.domain.DeliveryAct;
import org.lianban.casework.delivery.domain.DeliveryRefusal;
import org.lianban.casework.delivery.domain.ServiceWay;
import org.lianban.casework.dispute.domain.DisputeStep;
import org.lianban.casework.jointhandling.domain.JointHandlingStep;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.leadnotification.domain.NotificationStep;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.measure.domain.MeasureAct;
import org.lianban.casework.measure.domain.MeasureRefusal;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.sharing.domain.ShareStep;
import org.lianban.casework.supervision.domain.SupervisionStep;
import org.lianban.casework.transfer.domain.PaperStep;
import org.lianban.casework.transfer.domain.TransferRefusal;
import org.lianban.casework.transfer.domain.TransferStep;

/** The document that the console's types are made of. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenApiIT {
    private static final int MANAGEMENT =
            ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);

    private JsonNode document;

    @BeforeEach
    void read() throws Exception {
        document =
                new ObjectMapper()
                        .readTree(
                                RestAssured.given()
                                        .port(MANAGEMENT)
                                        .get("/q/openapi?format=json")
                                        .asString());
    }

    @Test
    void every_answer_says_what_it_looks_like() {
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                for (String status : List.of("200", "201")) {
                    JsonNode answer = operation.path("responses").path(status);
                    if (!answer.isMissingNode() && !saysEnough(answer.path("content"))) {
                        silent.add(operation.path("operationId").asText());
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean saysEnough(JsonNode content) {
        JsonNode schema = content.path("application/json").path("schema");
        return schema.has("$ref")
                || schema.has("oneOf")
                || content.path("text/html").has("schema")
                || content.findValuesAsText("format").contains("binary");
    }

    @Test
    void what_is_never_null_is_required_and_what_may_be_missing_is_not() {
        assertThat(required("MatterCard"))
                .containsExactlyInAnyOrder(
                        "matterId",
                        "number",
                        "title",
                        "stage",
                        "standing",
                        "writingOffice",
                        "writingOfficeName",
                        "updatedAt",
                        "unverifiedImport",
                        "provisional",
                        "unseen");
        assertThat(required("LeadView"))
                .contains("matterId", "version")
                .doesNotContain("informant");
        assertThat(required("DraftBody"))
                .containsExactlyInAnyOrder("matterId", "to", "reason", "legalBasis");
    }

    @Test
    void an_identifier_is_the_plain_string_that_it_is_in_an_answer() {
        JsonNode office = schema("OfficeId");
        assertThat(office.path("type").asText()).isEqualTo("string");
        assertThat(office.has("properties")).isFalse();
    }

    @Test
    void states_roles_and_codes_are_enumerations() {
        assertThat(enumeration(schema("Stage"))).isEqualTo(names(Stage.values()));
        assertThat(enumeration(schema("Role"))).isEqualTo(names(Role.values()));
        assertThat(enumeration(schema("LeadRefusal"))).isEqualTo(names(LeadRefusal.values()));
        assertThat(enumeration(schema("CasefileRefusal")))
                .isEqualTo(names(CasefileRefusal.values()));
        assertThat(enumeration(schema("MeasureRefusal"))).isEqualTo(names(MeasureRefusal.values()));
        assertThat(enumeration(schema("DeliveryRefusal")))
                .isEqualTo(names(DeliveryRefusal.values()));
        assertThat(enumeration(schema("ServiceWay"))).isEqualTo(names(ServiceWay.values()));
        assertThat(enumeration(schema("CaseOutcome"))).isEqualTo(names(CaseOutcome.values()));
        assertThat(enumeration(schema("TransferRefusal")))
                .isEqualTo(names(TransferRefusal.values()));
        assertThat(enumeration(parameter("/api/v1/matters", "order")))
                .containsExactlyInAnyOrder("newest", "nearest-clock");
        assertThat(parameter("/api/v1/work", "kind").path("$ref").asText()).endsWith("/Kind");
        assertThat(enumeration(schema("Kind")))
                .containsExactlyInAnyOrder(
                        "LEAD",
                        "TRANSFER",
                        "MEASURE",
                        "DISPUTE",
                        "LEAD_NOTIFICATION",
                        "ASSISTANCE",
                        "ASSISTANCE_REPLY",
                        "JOINT_HANDLING",
                        "SUPERVISION");
        assertThat(parameter("/api/v1/work", "person").path("type").asText()).isEqualTo("string");
    }

    @Test
    void actions_have_the_names_that_the_rules_know() {
        List<String> acts = Stream.of(LeadAct.values()).map(LeadAct::path).toList();
        List<String> steps = Stream.of(TransferStep.values()).map(TransferStep::word).toList();
        assertThat(enumeration(property("LeadAction", "name")))
                .containsExactlyInAnyOrderElementsOf(acts);
        List<String> caseActs = Stream.of(CasefileAct.values()).map(CasefileAct::path).toList();
        assertThat(enumeration(property("CasefileAction", "name")))
                .containsExactlyInAnyOrderElementsOf(caseActs);
        assertThat(enumeration(property("MeasureAction", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(MeasureAct.values()).map(MeasureAct::path).toList());
        assertThat(enumeration(property("DeliveryAction", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DeliveryAct.values()).map(DeliveryAct::word).toList());
        assertThat(enumeration(property("TransferAction", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        all(steps).stream(),
                                        Stream.of(PaperStep.values()).map(PaperStep::word))
                                .toList());
        List<String> ofDisputes = Stream.of(DisputeStep.values()).map(DisputeStep::word).toList();
        assertThat(enumeration(property("DisputeActionLine", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ofDisputes.stream(), Stream.of("raise-dispute")).toList());
        assertThat(enumeration(property("JointHandlingActionLine", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(JointHandlingStep.values())
                                                .map(JointHandlingStep::word),
                                        Stream.of("invite-joint-handling"))
                                .toList());
        assertThat(enumeration(property("SupervisionActionLine", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(SupervisionStep.values())
                                                .map(SupervisionStep::word),
                                        Stream.of("order-supervision"))
                                .toList());
        assertThat(enumeration(property("AssistanceActionLine", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(AssistanceStep.values())
                                                .map(AssistanceStep::word),
                                        Stream.of("request-assistance", "add-assistance-evidence"))
                                .toList());
        assertThat(enumeration(property("LeadNotificationActionLine", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(NotificationStep.values())
                                                .map(NotificationStep::word),
                                        Stream.of("notify-lead"))
                                .toList());
        assertThat(enumeration(property("ShareActionLine", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(ShareStep.values()).map(ShareStep::word),
                                        Stream.of("offer-share", "grant-request", "refuse-request"))
                                .toList());
        assertThat(enumeration(property("MatterAction", "name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        acts,
                                        caseActs,
                                        all(steps),
                                        ofDisputes,
                                        List.of(
                                                "propose-measure",
                                                "raise-dispute",
                                                "notify-lead",
                                                "request-assistance",
                                                "invite-joint-handling",
                                                "order-supervision",
                                                "disclosure"))
                                .flatMap(List::stream)
                                .distinct()
                                .toList());
    }

    private static List<String> all(List<String> steps) {
        return Stream.of(
                        steps.stream(),
                        Stream.of(
                                "draft-transfer",
                                "draft-assignment",
                                "take-up-matter",
                                "request-taking-up"))
                .flatMap(names -> names)
                .toList();
    }

    private JsonNode schema(String name) {
        JsonNode schema = document.path("components").path("schemas").path(name);
        assertThat(schema.isMissingNode()).as(name).isFalse();
        return schema;
    }

    private JsonNode property(String schema, String name) {
        return schema(schema).path("properties").path(name);
    }

    private JsonNode parameter(String path, String name) {
        return document.path("paths")
                .path(path)
                .path("get")
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("schema");
    }

    private List<String> required(String name) {
        return schema(name).path("required").valueStream().map(JsonNode::asText).toList();
    }

    private static TreeSet<String> enumeration(JsonNode schema) {
        TreeSet<String> values = new TreeSet<>();
        schema.path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    private static TreeSet<String> names(Enum<?>[] constants) {
        TreeSet<String> names = new TreeSet<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names;
    }
}
