package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tries one operation from one seat, with a body that would do if the person might. */
final class Probe {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern GAP = Pattern.compile("\\$\\{([^}]+)}");
    private static final String JSON_TYPE = "application/json";
    private static final String PEOPLE = "/api/v1/people/";
    private static final String KEEPER_OF_PEOPLE = "hunan-system-admin";
    private static final String OFFERS = "/api/v1/shares";
    private static final String MATTERS = "/api/v1/matters/";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private final Map<String, String> persons = new ConcurrentHashMap<>();
    private final URI door;
    private final UnaryOperator<String> tokens;
    private final JsonNode bodies;
    private final JsonNode queries;

    /**
     * @param tokens access token of an account
     */
    Probe(URI door, UnaryOperator<String> tokens) {
        this.door = door;
        this.tokens = tokens;
        this.bodies = resource("decision/bodies.json");
        this.queries = resource("decision/queries.json");
    }

    /** Whether there is something yet that the operation could be about. */
    boolean hasSubject(Operation operation, Moment moment) {
        return address(operation, moment).isPresent()
                && filled(bodies.path(operation.id()).toString(), allIds(moment)).isPresent()
                && (!operation.isConditional()
                        || version(operation, Seat.NOBODY, moment).isPresent());
    }

    HttpResponse<String> ask(Operation operation, Seat seat, Moment moment) {
        return send(request(operation, seat, moment, moment));
    }

    /**
     * @param seen whose version goes along
     * @param named what is asked about
     */
    private HttpRequest request(Operation operation, Seat seat, Moment seen, Moment named) {
        HttpRequest.Builder request = begun(address(operation, named).orElseThrow(), seat);
        if (!operation.isReading()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
            request.header(
                    "Content-Type", operation.type().isEmpty() ? JSON_TYPE : operation.type());
        }
        if (operation.isConditional()) {
            version(operation, seat, seen).ifPresent(found -> request.header("If-Match", found));
        }
        return request.method(operation.method(), body(operation, seat, named)).build();
    }

    private HttpRequest.Builder begun(String address, Seat seat) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(door.resolve(address))
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept-Language", "zh-CN");
        return seat.isNobody()
                ? request
                : request.header("Authorization", "Bearer " + tokens.apply(seat.account()));
    }

    /** Whether it is about something that only whoever sees the matter can name. */
    boolean namesSomethingOf(Operation operation, Moment moment) {
        return hasSubject(operation, moment)
                && !asked(operation, moment).equals(asked(operation, moment.ofNothing()));
    }

    private String asked(Operation operation, Moment moment) {
        return address(operation, moment).orElseThrow()
                + filled(bodies.path(operation.id()).toString(), allIds(moment)).orElseThrow();
    }

    /** The same request about things that there are not, the version that goes along included. */
    HttpResponse<String> askOfNothing(Operation operation, Seat seat, Moment moment) {
        return send(request(operation, seat, moment, moment.ofNothing()));
    }

    /** What stands at an address. */
    HttpResponse<String> read(String address, Seat seat) {
        return send(begun(address, seat).GET().build());
    }

    /** Things move: their versions are asked for anew. */
    void forgetVersions() {
        versions.clear();
    }

    private static Map<String, String> allIds(Moment moment) {
        Map<String, String> ids = new HashMap<>(moment.ids());
        ids.put("person:colleague", moment.id("nobody"));
        return ids;
    }

    private Optional<String> address(Operation operation, Moment moment) {
        return operation
                .address(moment.ids())
                .flatMap(
                        path ->
                                filled(queries.path(operation.id()).asText(""), moment.ids())
                                        .map(query -> path + query));
    }

    /** As the person himself reads it, or else as whoever sees all of the matter does. */
    private Optional<String> version(Operation operation, Seat seat, Moment moment) {
        if (operation.path().contains("/proposals/")) {
            // Their list bears no version of one; they are changed once.
            return Optional.of("\"1\"");
        }
        // An offer is about the version of its matter.
        String place =
                operation.path().equals(OFFERS)
                        ? MATTERS + moment.id("matterId")
                        : operation.versionAt(moment.ids()).orElseThrow();
        boolean reads = !seat.office().isEmpty() && moment.sees(seat);
        String reader = reads ? seat.account() : moment.people().writer();
        return version(place, reader)
                .or(() -> version(place, moment.people().writer()))
                .or(() -> versionOfOwner(place, moment))
                .or(() -> versionOfPerson(place));
    }

    private Optional<String> versionOfOwner(String place, Moment moment) {
        String owner = moment.people().owner();
        return owner.isEmpty() ? Optional.empty() : version(place, owner);
    }

    private Optional<String> versionOfPerson(String place) {
        return place.startsWith(PEOPLE) ? version(place, KEEPER_OF_PEOPLE) : Optional.empty();
    }

    private Optional<String> version(String place, String reader) {
        String found =
                versions.computeIfAbsent(
                        reader + place,
                        _ ->
                                send(HttpRequest.newBuilder(door.resolve(place))
                                                .header(
                                                        "Authorization",
                                                        "Bearer " + tokens.apply(reader))
                                                .GET()
                                                .build())
                                        .headers()
                                        .firstValue("ETag")
                                        .orElse(""));
        return Optional.of(found).filter(version -> !version.isEmpty());
    }

    private BodyPublisher body(Operation operation, Seat seat, Moment moment) {
        if (operation.isReading() || operation.method().equals("DELETE")) {
            return BodyPublishers.noBody();
        }
        if (!operation.type().isEmpty() && !operation.type().equals(JSON_TYPE)) {
            return BodyPublishers.ofString("%PDF-1.7\n% 演示\n");
        }
        JsonNode body = bodies.path(operation.id());
        return BodyPublishers.ofString(
                filled(body.isMissingNode() ? "{}" : body.toString(), ids(seat, moment))
                        .orElseThrow());
    }

    private Map<String, String> ids(Seat seat, Moment moment) {
        Map<String, String> ids = new HashMap<>(allIds(moment));
        if (seat.office().isEmpty()) {
            return ids;
        }
        ids.put("person:colleague", persons.computeIfAbsent(seat.colleague(), this::person));
        return ids;
    }

    private String person(String account) {
        return id(
                send(
                        HttpRequest.newBuilder(door.resolve("/api/v1/me"))
                                .header("Authorization", "Bearer " + tokens.apply(account))
                                .build()));
    }

    private static String id(HttpResponse<String> me) {
        try {
            return JSON.readTree(me.body()).path("person").path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("who I am is no JSON", e);
        }
    }

    /** Empty if something is named in it that there is not yet. */
    private static Optional<String> filled(String text, Map<String, String> ids) {
        Matcher gaps = GAP.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (gaps.find()) {
            String value = ids.get(gaps.group(1));
            if (value == null) {
                return Optional.empty();
            }
            gaps.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return Optional.of(gaps.appendTail(filled).toString());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("the gateway does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode resource(String name) {
        try (InputStream in = Probe.class.getClassLoader().getResourceAsStream(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
