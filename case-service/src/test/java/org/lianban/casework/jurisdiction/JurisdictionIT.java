package org.lianban.casework.jurisdiction;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JurisdictionIT {
    @Test
    void candidates_come_with_article_and_reason() {
        ask("/jurisdiction/candidates?placeOfAct=430111&breach=TM_INFRINGE_3"
                        + "&placeOfBusiness=430302")
                .statusCode(200)
                .body("candidates", hasSize(2))
                .body("candidates[0].office", equalTo("430302"))
                .body("candidates[0].basis", equalTo("程序规定10"))
                .body("candidates[0].reason", equalTo("平台内经营者的实际经营地在其辖区。"))
                .body("candidates[0].conditional", equalTo(false));
    }

    @Test
    void bad_questions_are_problems() {
        ask("/jurisdiction/candidates?placeOfAct=430111")
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"));
        ask("/jurisdiction/candidates?breach=NONSENSE")
                .statusCode(400)
                .body("code", equalTo("MALFORMED"));
        ask("/jurisdiction/candidates?breach=TM_GENERAL&platform=perhaps")
                .statusCode(400)
                .body("code", equalTo("MALFORMED"));
        ask("/jurisdiction/candidates?breach=TM_GENERAL&platform=false&placeOfBusiness=430302")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/platform"));
        ask("/jurisdiction/candidates?breach=TM_GENERAL&placeOfAct=439999")
                .statusCode(422)
                .body("code", equalTo("DIVISION_UNKNOWN"));
    }

    @Test
    void the_common_superior_of_two_offices_is_named() {
        ask("/offices/common-superior?one=430104&other=430302")
                .statusCode(200)
                .body("office", equalTo("430000"))
                .body("name", equalTo("湖南省市场监督管理局"))
                .body("basis", equalTo("程序规定13,14"));
        ask("/offices/common-superior?one=430104&other=430104")
                .statusCode(422)
                .body("code", equalTo("SAME_OFFICE"));
        ask("/offices/common-superior?one=430104&other=999999")
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private static ValidatableResponse ask(String path) {
        return As.account("yuelu-officer-1").get("/api/v1" + path).then();
    }
}
