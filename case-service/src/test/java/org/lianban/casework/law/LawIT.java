package org.lianban.casework.law;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LawIT {
    @Test
    void an_article_is_read_as_it_stands_on_a_day() {
        ask("/laws/trademark-handling?on=2026-12-31")
                .statusCode(200)
                .body("valid.article", equalTo("60"))
                .body("valid.to", equalTo("2026-12-31"))
                .body("valid.from", nullValue())
                .body("versions.article", contains("60", "74"));
        ask("/laws/trademark-handling?on=2027-01-01")
                .statusCode(200)
                .body("valid.article", equalTo("74"))
                .body("valid.from", equalTo("2027-01-01"))
                .body("valid.law.zh", equalTo("商标法"))
                .body("valid.law.en", equalTo("Trademark Law"));
        ask("/laws/trademark-agency?on=2027-01-01")
                .statusCode(200)
                .body("valid", nullValue())
                .body("versions", hasSize(1));
    }

    @Test
    void the_list_holds_what_is_valid_on_the_day() {
        ask("/laws?on=2026-12-31")
                .statusCode(200)
                .body("articles.id", hasItem("trademark-agency"))
                .body("articles.find { it.id == 'trademark-crime' }.article", equalTo("61"));
        ask("/laws?on=2027-01-01")
                .statusCode(200)
                .body("articles.id", not(hasItem("trademark-agency")))
                .body("articles.find { it.id == 'trademark-crime' }.article", equalTo("75"));
    }

    @Test
    void what_there_is_not_is_a_problem() {
        ask("/laws/procedure-none").statusCode(404).body("code", equalTo("NOT_FOUND"));
        ask("/laws/procedure-transfer?on=yesterday")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/on"));
        RestAssured.given().get("/api/v1/laws").then().statusCode(401);
    }

    @Test
    void a_refusal_cites_by_id_and_reads_in_the_language_asked_for() {
        ask("/jurisdiction/candidates?placeOfAct=430111&breach=TM_INFRINGE_3"
                        + "&placeOfBusiness=430302")
                .statusCode(200)
                .body("candidates[0].articles", contains("procedure-e-commerce"));
        As.account("yuelu-officer-1")
                .header("Accept-Language", "en")
                .get("/api/v1/offices/common-superior?one=430104&other=430302")
                .then()
                .body("basis", equalTo("Procedure Rules 13,14"))
                .body("articles", contains("procedure-dispute", "procedure-transfer"));
    }

    private static ValidatableResponse ask(String path) {
        return As.account("yuelu-officer-1").get("/api/v1" + path).then();
    }
}
