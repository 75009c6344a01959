package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.local.Service;

/** The acts upon goods as the persons concerned do them: look first, then act. */
final class MeasureSteps {
    private final Door door;
    private final Steps steps;

    MeasureSteps(Door door) {
        this.door = door;
        this.steps = new Steps(door);
    }

    /**
     * Two officers, the first of whom asks, want to take goods.
     *
     * @param division six digits of where the goods are
     */
    Answer propose(String matter, String kind, String division, List<?> goods, String... officers) {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("kind", kind);
        proposal.put("division", division);
        proposal.put("address", "当事人经营场所(演示)");
        proposal.put("goods", goods);
        proposal.put("facts", "现场检查发现涉嫌侵权的物品(演示)。");
        proposal.put("officers", steps.persons(officers));
        String path = "/api/v1/matters/" + matter + "/measures";
        Caller officer = door.as(officers[0]);
        return officer.post(path, proposal, officer.get(path));
    }

    /** One step of a measure: {@code approval}, {@code taking}, {@code seizure} … */
    Answer act(String person, String measure, String act, Map<String, ?> body) {
        Answer seen = measure(person, measure);
        return door.as(person).post("/api/v1/measures/" + measure + "/" + act, body, seen);
    }

    Answer measure(String person, String measure) {
        return door.as(person).get("/api/v1/measures/" + measure);
    }

    /** What the keeper of the service may ask for at any time, beside the minute's turn. */
    static void lapseWhatIsOver() {
        HttpRequest request =
                HttpRequest.newBuilder(
                                SharedSystem.system()
                                        .management(Service.CASE_SERVICE)
                                        .resolve("/q/measures/lapse"))
                        .POST(BodyPublishers.noBody())
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException("preservations cannot lapse", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Map<String, ?> goods(String what, int quantity, String unit, boolean perishable) {
        return Map.of("what", what, "quantity", quantity, "unit", unit, "perishable", perishable);
    }

    /** Where each line of the list is, in its order. */
    static List<String> whereabouts(Answer measure) {
        return Look.texts(measure.orThrow("a measure").body().path("goods"), "state");
    }

    /**
     * When the limit of this rule ends, before and after weekends and holidays: {@code raw due};
     * empty if none runs.
     */
    static String limit(Answer measure, String rule) {
        for (JsonNode limit : measure.orThrow("a measure").body().path("limits")) {
            if (limit.path("rule").asText().equals(rule)) {
                return limit.path("raw").asText() + " " + limit.path("due").asText();
            }
        }
        return "";
    }
}
