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
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Asks case-service whose token this is. The answer is never kept here. */
@Singleton
public class WhoIs {
    private static final Logger LOG = Logger.getLogger(WhoIs.class);
    private static final String ME = "/api/v1/me";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final ProxyConfig config;
    private final ObjectMapper mapper;
    private final HttpClient client;

    WhoIs(ProxyConfig config, ObjectMapper mapper, Vertx vertx) {
        this.config = config;
        this.mapper = mapper;
        this.client = vertx.createHttpClient(ProxyRoutes.clientOptions(config));
    }

    /** What case-service said. */
    public sealed interface Answer {
        /** A person with his office, or an agency. */
        record Known(
                @Nullable PersonId person, @Nullable OfficeId office, @Nullable AgencyId agency)
                implements Answer {}

        /** Nobody that may use the system. */
        record Refused() implements Answer {}

        /** Nothing: it cannot be known now. */
        record Silence() implements Answer {}
    }

    /** Never fails; what goes wrong is an answer. */
    public Future<Answer> ask(String token) {
        RequestOptions target =
                ProxyRoutes.target(Service.CASE_SERVICE, config, PATIENCE).setURI(ME);
        return client.request(target)
                .compose(request -> send(request, token))
                .otherwise(
                        failure -> {
                            LOG.warnv(
                                    "case-service does not say who is asking: cause={0}",
                                    failure.getClass().getSimpleName());
                            return new Answer.Silence();
                        });
    }

    private Future<Answer> send(HttpClientRequest request, String token) {
        return request.putHeader("Authorization", "Bearer " + token)
                .putHeader("Accept", "application/json")
                .send()
                .compose(this::read);
    }

    private Future<Answer> read(HttpClientResponse response) {
        int status = response.statusCode();
        return response.body().map(body -> status == OK ? known(body) : other(status));
    }

    private static Answer other(int status) {
        return status < 500 ? new Answer.Refused() : new Answer.Silence();
    }

    private Answer known(Buffer body) {
        try {
            JsonNode me = mapper.readTree(body.toString(StandardCharsets.UTF_8));
            String person = text(me.path("person"));
            String office = text(me.path("office"));
            String agency = text(me.path("agency"));
            return new Answer.Known(
                    person == null ? null : PersonId.of(person),
                    office == null ? null : OfficeId.of(office),
                    agency == null ? null : AgencyId.of(agency));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            LOG.warnv(e, "case-service says in unknown words who is asking");
            return new Answer.Silence();
        }
    }

    private static @Nullable String text(JsonNode part) {
        return part.path("id").textValue();
    }
}
