package org.lianban.notification.setting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.notification.Scene.PATIENCE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.notification.As;
import org.lianban.notification.RealParts;
import org.lianban.notification.Scene;

@QuarkusTest
@WithTestResource(RealParts.class)
class SettingIT {
    private static final String PATH = "/api/v1/notices/settings";

    private final Scene scene = Scene.told();

    @BeforeEach
    void the_unit_head_has_an_address() {
        scene.publish(
                scene.reachable("from-unit", scene.from, "unit@lianban.example", "UNIT_HEAD"));
        await().atMost(PATIENCE)
                .until(() -> "unit@lianban.example".equals(settings("from-unit").path("email")));
    }

    @Test
    void who_never_said_anything_gets_a_digest_in_chinese_at_his_address_of_office() {
        settings("from-unit")
                .then()
                .statusCode(200)
                .body("mail", equalTo("DIGEST"))
                .body("language", equalTo("zh"));
    }

    @Test
    void mails_can_be_switched_off_and_written_in_english() {
        change("{\"mail\": \"NONE\", \"language\": \"en\"}").then().statusCode(200);
        settings("from-unit").then().body("mail", equalTo("NONE")).body("language", equalTo("en"));
        change("{\"mail\": \"DIGEST\"}").then().body("language", equalTo("en"));
    }

    @Test
    void nonsense_is_refused() {
        change("{\"mail\": \"HOURLY\"}").then().statusCode(400);
        change("{\"mail\": \"NONE\", \"language\": \"fr\"}").then().statusCode(400);
        change("{\"mail\": \"NONE\", \"email\": \"x@y.example\"}").then().statusCode(400);
        change("{}").then().body("code", equalTo("FIELD_MISSING"));
        settings("from-unit").then().body("mail", equalTo("DIGEST"));
    }

    @Test
    void an_account_nobody_told_of_has_no_settings() {
        As.account("nobody").get(PATH).then().statusCode(404);
        settings("from-head").then().body("email", nullValue());
    }

    private Response settings(String name) {
        return As.account(scene.account(name)).get(PATH);
    }

    private Response change(String body) {
        return As.account(scene.account("from-unit")).body(body).put(PATH);
    }
}
