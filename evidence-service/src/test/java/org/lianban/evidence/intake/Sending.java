package org.lianban.evidence.intake;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.evidence.As;
import org.lianban.evidence.Scene;
import org.lianban.kernel.contract.PersonId;

/** The requests of somebody who sends a file, each member to be spoiled by a test. */
final class Sending {
    final Map<String, Object> item = new HashMap<>();
    final Map<String, Object> file = new HashMap<>();
    String ticket;
    private final PersonId sender;

    Sending(Scene scene, String ticket) {
        this(scene.first, scene.second, ticket);
    }

    Sending(PersonId sender, PersonId colleague, String ticket) {
        this.sender = sender;
        this.ticket = ticket;
        item.put("kind", "DOCUMENTARY");
        item.put("form", "ORIGINAL");
        item.put("title", "销售台账（演示）");
        item.put("source", "现场检查");
        item.put("collectedBy", new ArrayList<>(List.of(sender.toString(), colleague.toString())));
        item.put("collectedOn", "2026-07-08");
        file.put("name", "台账.pdf");
        file.put("mediaType", "application/pdf");
    }

    Sending of(byte[] bytes) {
        file.put("length", bytes.length);
        return this;
    }

    Sending named(String name, String mediaType) {
        file.put("name", name);
        file.put("mediaType", mediaType);
        return this;
    }

    Response open() {
        return post(
                "/api/v1/evidence-uploads", Map.of("ticket", ticket, "item", item, "file", file));
    }

    /** Opens it, as it must be possible. */
    String opened() {
        Response answer = open();
        answer.then().statusCode(201);
        return answer.path("uploadId");
    }

    Response takenInWithoutBytes() {
        return post("/api/v1/evidence", Map.of("ticket", ticket, "item", item));
    }

    Response send(String upload, byte[] bytes) {
        return as().contentType("application/octet-stream")
                .body(bytes)
                .put("/api/v1/evidence-uploads/" + upload + "/content");
    }

    Response complete(String upload) {
        return as().header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/evidence-uploads/" + upload + "/completion");
    }

    Response show(String upload) {
        return as().get("/api/v1/evidence-uploads/" + upload);
    }

    Response abort(String upload) {
        return as().delete("/api/v1/evidence-uploads/" + upload);
    }

    RequestSpecification as() {
        return As.account(Scene.account(sender));
    }

    private Response post(String path, Map<String, Object> body) {
        return as().header("Idempotency-Key", UUID.randomUUID().toString()).body(body).post(path);
    }
}
