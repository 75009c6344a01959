package org.lianban.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DocumentMergeTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void the_paths_of_all_services_stand_in_one_document() {
        ObjectNode document = DocumentMerge.merge(samples(), "1.2.3");

        assertThat(names(document.path("paths")))
                .containsExactlyInAnyOrder(
                        "/api/v1/leads", "/api/v1/offices", "/api/v1/casefolders/{id}");
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/info/title").asText()).isEqualTo("Lianban");
        assertThat(document.at("/info/version").asText()).isEqualTo("1.2.3");
        assertThat(document.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(document.path("tags").findValuesAsText("name"))
                .containsExactly("casefolders", "leads");
    }

    @Test
    void schemas_that_differ_under_one_name_get_their_services_name_and_so_do_their_users() {
        ObjectNode document = DocumentMerge.merge(samples(), "1");

        assertThat(names(document.at("/components/schemas")))
                .containsExactlyInAnyOrder(
                        "Lead",
                        "CaseOffice",
                        "EvidenceOffice",
                        "CaseHolder",
                        "EvidenceHolder",
                        "Page",
                        "Problem",
                        "Fault");
        assertThat(document.at("/components/schemas/Lead/properties/holder/$ref").asText())
                .isEqualTo("#/components/schemas/CaseOffice");
        assertThat(document.at("/components/schemas/EvidenceHolder").toString())
                .contains("#/components/schemas/EvidenceOffice");
    }

    @Test
    void what_is_open_to_everybody_wants_neither_token_nor_key() throws Exception {
        // Given
        SortedMap<String, JsonNode> services = samples();
        JsonNode open =
                MAPPER.readTree(
                        """
                        {"paths": {"/api/v1/public/letters/{code}/check": {"post":
                            {"operationId": "check", "responses": {"200": {"description": "x"}}}}}}
                        """);
        services.put("open-service", open);
        // When
        JsonNode call =
                DocumentMerge.merge(services, "1")
                        .path("paths")
                        .path("/api/v1/public/letters/{code}/check")
                        .path("post");
        // Then
        assertThat(call.path("security").toString()).isEqualTo("[]");
        assertThat(call.has("parameters")).isFalse();
        assertThat(call.path("responses").has("default")).isTrue();
    }

    @Test
    void every_reference_leads_somewhere() {
        ObjectNode document = DocumentMerge.merge(samples(), "1");

        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        reference ->
                                assertThat(document.at(reference.substring(1)).isObject())
                                        .isTrue());
    }

    @Test
    void security_and_problems_are_said_once() {
        ObjectNode document = DocumentMerge.merge(samples(), "1");

        assertThat(names(document.at("/components/securitySchemes"))).containsExactly("bearer");
        assertThat(document.path("security").toString()).isEqualTo("[{\"bearer\":[]}]");
        JsonNode register = document.path("paths").path("/api/v1/leads").path("post");
        assertThat(register.has("security")).isFalse();
        assertThat(register.at("/responses/default/$ref").asText())
                .isEqualTo("#/components/responses/Problem");
        assertThat(names(document.at("/components/schemas/Problem/properties")))
                .containsExactly(
                        "type", "title", "status", "detail", "code", "basis", "articles", "errors");
    }

    @Test
    void a_path_described_twice_fails() {
        SortedMap<String, JsonNode> documents = samples();
        ((ObjectNode) Objects.requireNonNull(documents.get("evidence-service")).path("paths"))
                .putObject("/api/v1/leads");

        assertThatIllegalStateException()
                .isThrownBy(() -> DocumentMerge.merge(documents, "1"))
                .withMessage(
                        "path /api/v1/leads is described by case-service and again by"
                                + " evidence-service");
    }

    @Test
    void an_operation_id_used_twice_fails() {
        SortedMap<String, JsonNode> documents = samples();
        ((ObjectNode)
                        Objects.requireNonNull(documents.get("case-service"))
                                .at("/paths/~1api~1v1~1offices/get"))
                .put("operationId", "casefolder");

        assertThatIllegalStateException()
                .isThrownBy(() -> DocumentMerge.merge(documents, "1"))
                .withMessage(
                        "operation casefolder is described by case-service and again by"
                                + " evidence-service");
    }

    @Test
    void a_longer_name_that_is_taken_fails() {
        SortedMap<String, JsonNode> documents = samples();
        ((ObjectNode)
                        Objects.requireNonNull(documents.get("evidence-service"))
                                .at("/components/schemas"))
                .putObject("EvidenceOffice");

        assertThatIllegalStateException()
                .isThrownBy(() -> DocumentMerge.merge(documents, "1"))
                .withMessage(
                        "#/components/schemas/Office of evidence-service would be"
                                + " #/components/schemas/EvidenceOffice, which there is");
    }

    @Test
    void the_services_own_documents_stay_as_they_were() {
        SortedMap<String, JsonNode> documents = samples();
        Map<String, JsonNode> before = new TreeMap<>();
        documents.forEach((service, document) -> before.put(service, document.deepCopy()));

        DocumentMerge.merge(documents, "1");

        assertThat(documents).isEqualTo(before);
    }

    @Test
    void the_real_documents_of_this_build_fit_together() {
        ObjectNode document = DocumentMerge.merge(ServiceDocuments.read(MAPPER), "1");

        assertThat(document.findValuesAsText("$ref"))
                .allSatisfy(
                        reference ->
                                assertThat(document.at(reference.substring(1)).isObject())
                                        .isTrue());
    }

    private static SortedMap<String, JsonNode> samples() {
        return ServiceDocuments.read(
                MAPPER, "openapi-samples/", List.of("case-service", "evidence-service"));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
