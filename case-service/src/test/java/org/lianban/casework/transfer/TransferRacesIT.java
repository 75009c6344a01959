package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.casework.transfer.TransferHttp.accepting;
import static org.lianban.casework.transfer.TransferHttp.delivered;
import static org.lianban.casework.transfer.TransferHttp.etag;
import static org.lianban.casework.transfer.TransferHttp.issued;
import static org.lianban.casework.transfer.TransferHttp.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianban.casework.RealParts;

/** Two offices act on one transfer at the same moment. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransferRacesIT {
    @Test
    void of_withdrawal_and_delivery_at_once_one_wins_and_the_other_is_told_what_happened()
            throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = issued();
            String seen = etag("yuelu-head", id);
            List<Response> both =
                    together(
                            () -> step("yuelu-head", id, "withdrawal", "{\"reason\":\"有误\"}", seen),
                            () -> step("yuhu-liaison", id, "delivery", "{}", seen));

            assertThat(winners(both)).isEqualTo(1);
            Response lost = loser(both);
            // A receiver who asks after the withdrawal no longer sees the matter at all.
            assertThat(lost.statusCode() == 404 ? "NOT_FOUND" : lost.<String>path("code"))
                    .isIn("ALREADY_DELIVERED", "TRANSFER_WITHDRAWN", "NOT_FOUND");
        }
    }

    @Test
    void of_acceptance_and_objection_at_once_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = delivered();
            String seen = etag("yuhu-head", id);
            String acceptance = accepting(id);
            List<Response> both =
                    together(
                            () -> step("yuhu-head", id, "acceptance", acceptance, seen),
                            () ->
                                    step(
                                            "yuhu-head",
                                            id,
                                            "objection",
                                            "{\"argument\":\"异议\"}",
                                            seen));

            assertThat(winners(both)).isEqualTo(1);
            loser(both).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        }
    }

    private static long winners(List<Response> both) {
        return both.stream().filter(answer -> answer.statusCode() == 200).count();
    }

    private static Response loser(List<Response> both) {
        return both.stream().filter(answer -> answer.statusCode() != 200).findFirst().orElseThrow();
    }

    private static List<Response> together(Callable<Response> one, Callable<Response> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Response> first = threads.submit(() -> after(start, one));
            Future<Response> second = threads.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Response after(CyclicBarrier start, Callable<Response> act) throws Exception {
        start.await();
        return act.call();
    }
}
