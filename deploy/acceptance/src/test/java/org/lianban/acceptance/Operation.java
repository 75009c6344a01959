package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One operation of the running system's own OpenAPI document.
 *
 * @param type of the body it takes; empty if none
 * @param queries the names of what may be asked after the address
 */
record Operation(
        String id,
        String method,
        String path,
        boolean isConditional,
        String type,
        Set<String> queries) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** What {@code {id}} is called, by what stands before it. */
    private static final Map<String, String> OWNERS =
            Map.ofEntries(
                    Map.entry("transfers", "transferId"),
                    Map.entry("disputes", "disputeId"),
                    Map.entry("lead-notifications", "notificationId"),
                    Map.entry("assistance", "assistanceId"),
                    Map.entry("joint-handlings", "jointHandlingId"),
                    Map.entry("supervisions", "supervisionId"),
                    Map.entry("shares", "shareId"),
                    Map.entry("share-requests", "shareRequestId"),
                    Map.entry("letters", "letterId"),
                    Map.entry("people", "personId"),
                    Map.entry("offices", "officeId"),
                    Map.entry("outside-bodies", "outsideBodyId"),
                    Map.entry("laws", "lawId"),
                    Map.entry("local-days", "localDayId"));

    static List<Operation> of(JsonNode document) {
        List<Operation> found = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                method ->
                                                        of(document, path.getKey(), method)
                                                                .ifPresent(found::add)));
        return found;
    }

    boolean isReading() {
        return method.equals("GET");
    }

    /** The address with its places filled in; empty if there is no such thing yet. */
    Optional<String> address(Map<String, String> ids) {
        Matcher places = PLACE.matcher(path);
        StringBuilder address = new StringBuilder();
        while (places.find()) {
            String id = ids.get(word(places.group(1), path.substring(0, places.start())));
            if (id == null) {
                return Optional.empty();
            }
            places.appendReplacement(address, Matcher.quoteReplacement(id));
        }
        return Optional.of(places.appendTail(address).toString());
    }

    /** Where the version stands that a command has to name. */
    Optional<String> versionAt(Map<String, String> ids) {
        return address(ids).map(Operation::versioned);
    }

    private static String versioned(String address) {
        String[] parts = address.split("/", -1);
        // /api/v1/letters/ID/voiding and its neighbours have a version of their own.
        boolean own =
                parts.length > 5 && (parts[3].equals("letters") || parts[3].equals("matters"));
        int kept = own ? 6 : 5;
        return String.join("/", List.of(parts).subList(0, Math.min(kept, parts.length)));
    }

    private static String word(String place, String before) {
        // Evidence travels only with some transfers.
        if (before.endsWith("/evidence-transfers/")) {
            return "evidenceTransferId";
        }
        if (!place.equals("id")) {
            return place;
        }
        String[] parts = before.split("/", -1);
        return OWNERS.getOrDefault(parts[parts.length - 2], place);
    }

    private static Optional<Operation> of(
            JsonNode document, String path, Map.Entry<String, JsonNode> method) {
        JsonNode operation = method.getValue();
        if (!operation.has("operationId")) {
            return Optional.empty();
        }
        boolean conditional = parameters(document, operation, "header").contains("If-Match");
        List<String> types = new ArrayList<>();
        operation.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        return Optional.of(
                new Operation(
                        operation.path("operationId").asText(),
                        method.getKey().toUpperCase(Locale.ROOT),
                        path,
                        conditional,
                        types.isEmpty() ? "" : types.getFirst(),
                        parameters(document, operation, "query")));
    }

    private static Set<String> parameters(JsonNode document, JsonNode operation, String place) {
        return operation
                .path("parameters")
                .valueStream()
                .map(one -> one.has("$ref") ? shared(document, one) : one)
                .filter(one -> one.path("in").asText().equals(place))
                .map(one -> one.path("name").asText())
                .collect(Collectors.toSet());
    }

    // What every command asks for is said once.
    private static JsonNode shared(JsonNode document, JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }
}
