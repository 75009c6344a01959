package org.lianban.gateway.proxy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks case-service what anybody may know of a letter, for the page that says it. */
@Singleton
public class PublicLetters {
    private static final Logger LOG = Logger.getLogger(PublicLetters.class);
    private static final String LETTERS = "/api/v1/public/letters/";
    private static final int OK = 200;
    private static final int FAILURES = 500;

    private final ProxyConfig config;
    private final ObjectMapper mapper;
    private final HttpClient client;

    PublicLetters(ProxyConfig config, ObjectMapper mapper, Vertx vertx) {
        this.config = config;
        this.mapper = mapper;
        this.client = vertx.createHttpClient(ProxyRoutes.clientOptions(config));
    }

    /** What case-service said. */
    public sealed interface Answer {
        /**
         * Of a letter, and of the file that was sent along, if one was.
         *
         * @param state {@code VALID}, {@code VOID} or {@code UNKNOWN}
         * @param result {@code SAME}, {@code DIFFERENT}, {@code NOT_MADE} or {@code UNKNOWN}
         */
        record Told(
                String code,
                String state,
                @Nullable String contentDigest,
                @Nullable String paperDigest,
                @Nullable String sentDigest,
                @Nullable String result)
                implements Answer {}

        /** That it does not answer this, by the stable code of the problem. */
        record Refused(int status, String code) implements Answer {}

        /** Nothing: it cannot be known now. */
        record Silence() implements Answer {}
    }

    /** Largest PDF that is compared, in bytes. */
    public long largest() {
        return config.paperLimit().asLongValue();
    }

    /** Never fails; what goes wrong is an answer. The code is of letters and digits. */
    public Future<Answer> standing(String code) {
        return ask(HttpMethod.GET, LETTERS + code, null);
    }

    /** Never fails; what goes wrong is an answer. */
    public Future<Answer> check(String code, Buffer paper) {
        return ask(HttpMethod.POST, LETTERS + code + "/check", paper);
    }

    private Future<Answer> ask(HttpMethod method, String address, @Nullable Buffer paper) {
        return client.request(
                        ProxyRoutes.target(Service.CASE_SERVICE, config, config.requestTimeout())
                                .setMethod(method)
                                .setURI(address))
                .compose(request -> send(request, paper))
                .compose(this::read)
                .otherwise(
                        failure -> {
                            LOG.warnv(
                                    "case-service does not say whether a letter is valid: cause={0}",
                                    failure.getClass().getSimpleName());
                            return new Answer.Silence();
                        });
    }

    private static Future<HttpClientResponse> send(
            HttpClientRequest request, @Nullable Buffer paper) {
        request.putHeader("Accept", "application/json");
        return paper == null
                ? request.send()
                : request.putHeader("Content-Type", "application/octet-stream").send(paper);
    }

    private Future<Answer> read(HttpClientResponse response) {
        return response.body().map(body -> answer(response.statusCode(), body));
    }

    private Answer answer(int status, Buffer body) {
        if (status >= FAILURES) {
            return new Answer.Silence();
        }
        try {
            JsonNode said = mapper.readTree(body.toString(StandardCharsets.UTF_8));
            return status == OK
                    ? told(said)
                    : new Answer.Refused(status, said.path("code").asText());
        } catch (JsonProcessingException e) {
            LOG.warnv(e, "case-service says in unknown words whether a letter is valid");
            return new Answer.Silence();
        }
    }

    private static Answer told(JsonNode said) {
        JsonNode letter = said.has("letter") ? said.path("letter") : said;
        return new Answer.Told(
                letter.path("code").asText(),
                letter.path("state").asText(),
                letter.path("contentDigest").textValue(),
                letter.path("paperDigest").textValue(),
                said.path("sentDigest").textValue(),
                said.path("result").textValue());
    }
}
