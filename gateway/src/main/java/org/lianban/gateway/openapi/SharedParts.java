package org.lianban.gateway.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What is said once for all services: who speaks, the token, the problem. */
final class SharedParts {
    static final String BEARER = "bearer";

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String FAULT = "#/components/schemas/Fault";
    private static final String IDEMPOTENCY_KEY = "#/components/parameters/IdempotencyKey";
    private static final String IF_MATCH = "#/components/parameters/IfMatch";
    private static final String PROBLEM_RESPONSE = "#/components/responses/Problem";

    private static final Set<String> SAID_ONCE = Set.of(PROBLEM, FAULT, PROBLEM_RESPONSE);

    private SharedParts() {}

    /** True for what the gateway describes itself: a service's own description gives way. */
    static boolean isSaidOnce(String reference) {
        return SAID_ONCE.contains(reference);
    }

    static ObjectNode info(String version) {
        ObjectNode info = JsonNodeFactory.instance.objectNode();
        info.put("title", "Lianban");
        info.put("version", version);
        info.put(
                "description",
                """
                联办：长沙、株洲、湘潭知识产权行政执法协作接口。
                Every call wants an access token (audience lianban-api). Every POST takes an \
                Idempotency-Key; every command takes If-Match, the version of what it changes. \
                Refusals are RFC 9457 problems with a stable code. What stands under /api/v1/public changes \
                nothing, wants neither token nor key, and is limited by address (429, Retry-After).
                """);
        return info;
    }

    static ObjectNode problemReference() {
        return reference(PROBLEM_RESPONSE);
    }

    static ObjectNode ifMatchReference() {
        return reference(IF_MATCH);
    }

    static ObjectNode idempotencyKeyReference() {
        return reference(IDEMPOTENCY_KEY);
    }

    static void putInto(ObjectNode components) {
        header(
                        components,
                        "IdempotencyKey",
                        "Idempotency-Key",
                        "Names this command, made up by the sender: repeated with the same key and"
                                + " body it takes effect once, and is answered the same.")
                .put("minLength", 1)
                .put("maxLength", 255);
        header(
                        components,
                        "IfMatch",
                        "If-Match",
                        "The version that the caller has seen of what he changes, as a strong ETag:"
                                + " that of the page the address belongs to, which carries it as"
                                + " ETag and names it \"version\"; where the summary says so, the"
                                + " matter's, which pages beside it name \"matterVersion\". 428"
                                + " without it, 412 if something has changed since.")
                .put("pattern", "^\"[0-9]{1,18}\"$");
        components
                .putObject("securitySchemes")
                .putObject(BEARER)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        ObjectNode schemas = components.withObjectProperty("schemas");
        schemas.set("Fault", fault());
        schemas.set("Problem", problem());
        ObjectNode response = components.withObjectProperty("responses").putObject("Problem");
        response.put("description", "A refusal (RFC 9457), in the language of Accept-Language.");
        response.putObject("content")
                .putObject("application/problem+json")
                .set("schema", reference(PROBLEM));
    }

    /** The schema of a header that is asked for. */
    private static ObjectNode header(
            ObjectNode components, String component, String name, String description) {
        ObjectNode header = components.withObjectProperty("parameters").putObject(component);
        header.put("name", name).put("in", "header").put("required", true);
        header.put("description", description);
        return header.putObject("schema").put("type", "string");
    }

    private static ObjectNode problem() {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "object");
        problem.putArray("required").add("type").add("title").add("status").add("code");
        ObjectNode properties = problem.putObject("properties");
        text(properties, "type", "/problems/ and the kebab case of the code: a page to open.");
        text(properties, "title", "The sentence for the officer.");
        properties.putObject("status").put("type", "integer").put("format", "int32");
        text(properties, "detail", "What concerns this request only.");
        text(properties, "code", "The stable code.");
        text(properties, "basis", "The articles the refusal rests on, as they are cited.");
        properties
                .putObject("articles")
                .put("type", "array")
                .put("description", "Their ids: what each says stands under /api/v1/laws/{id}.")
                .putObject("items")
                .put("type", "string");
        properties.putObject("errors").put("type", "array").set("items", reference(FAULT));
        return problem;
    }

    private static ObjectNode fault() {
        ObjectNode fault = JsonNodeFactory.instance.objectNode();
        fault.put("type", "object");
        fault.putArray("required").add("pointer").add("message");
        ObjectNode properties = fault.putObject("properties");
        text(properties, "pointer", "RFC 6901 JSON pointer to the faulty place.");
        text(properties, "message", "What is wrong there.");
        return fault;
    }

    private static void text(ObjectNode properties, String name, String description) {
        properties.putObject(name).put("type", "string").put("description", description);
    }

    private static ObjectNode reference(String to) {
        return JsonNodeFactory.instance.objectNode().put("$ref", to);
    }
}
