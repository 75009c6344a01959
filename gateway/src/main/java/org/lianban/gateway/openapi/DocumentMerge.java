package org.lianban.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Makes one document of the services' own.
 *
 * <p>What two services describe alike is kept once; what they describe differently under one name
 * gets the service's name in front, in both. A path or an operation id that occurs twice is a
 * contradiction: the merge fails, and with it the build. Security and problems are said here, once.
 */
final class DocumentMerge {
    private static final List<String> REFUSED = List.of("400", "401", "403", "404", "default");

    /** Open to everybody, and changing nothing: neither a token nor a key is asked for. */
    private static final String OPEN = "/api/v1/public/";

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonNode> tags = new HashMap<>();
    private final Map<String, String> pathOwners = new HashMap<>();
    private final Map<String, String> operationOwners = new HashMap<>();

    private DocumentMerge() {}

    /** The one document; services by name, in the order in which they are to be read. */
    static ObjectNode merge(SortedMap<String, ? extends JsonNode> services, String version) {
        DocumentMerge merge = new DocumentMerge();
        ComponentNames names = ComponentNames.of(services);
        services.forEach(
                (service, document) -> merge.add(service, names.renamed(service, document)));
        return merge.document(version);
    }

    private void add(String service, JsonNode document) {
        document.path("paths").properties().forEach(e -> path(service, e.getKey(), e.getValue()));
        for (Map.Entry<String, JsonNode> kind : document.path("components").properties()) {
            if (!kind.getKey().equals("securitySchemes")) {
                components.withObjectProperty(kind.getKey()).setAll((ObjectNode) kind.getValue());
            }
        }
        document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
    }

    private void path(String service, String path, JsonNode item) {
        claim(pathOwners, service, "path " + path);
        for (Map.Entry<String, JsonNode> member : item.properties()) {
            if (METHODS.contains(member.getKey())) {
                operation(service, path, member.getKey(), (ObjectNode) member.getValue());
            }
        }
        paths.set(path, item);
    }

    private void operation(String service, String path, String method, ObjectNode operation) {
        JsonNode id = operation.get("operationId");
        if (id != null) {
            claim(operationOwners, service, "operation " + id.asText());
        }
        operation.remove("security");
        ObjectNode responses = operation.withObjectProperty("responses");
        REFUSED.stream()
                .filter(status -> status.equals("default") || responses.has(status))
                .forEach(status -> responses.set(status, SharedParts.problemReference()));
        if (path.startsWith(OPEN)) {
            operation.putArray("security");
        } else {
            preconditions(method, operation);
        }
    }

    // Both headers are asked for by every command; a service's framework does not know it.
    private static void preconditions(String method, ObjectNode operation) {
        if (operation.path("parameters") instanceof ArrayNode parameters) {
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.path(i).path("name").asText().equals("If-Match")) {
                    parameters.set(i, SharedParts.ifMatchReference());
                }
            }
        }
        if (method.equals("post")) {
            operation.withArrayProperty("parameters").add(SharedParts.idempotencyKeyReference());
        }
    }

    private static void claim(Map<String, String> owners, String service, String claimed) {
        String owner = owners.putIfAbsent(claimed, service);
        if (owner != null) {
            throw new IllegalStateException(
                    claimed + " is described by " + owner + " and again by " + service);
        }
    }

    private ObjectNode document(String version) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.1.0");
        document.set("info", SharedParts.info(version));
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray(SharedParts.BEARER);
        tags.keySet().stream()
                .sorted()
                .forEach(name -> document.withArrayProperty("tags").add(tags.get(name)));
        document.set("paths", paths);
        SharedParts.putInto(components);
        document.set("components", components);
        return document;
    }
}
