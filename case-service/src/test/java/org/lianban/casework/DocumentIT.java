package org.lianban.casework;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lianban.kernel.DocumentLaws;

/** What the document says of bodies, the service does. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DocumentIT implements DocumentLaws {
    private static final int MANAGEMENT =
            ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);

    @Override
    public String documentText() {
        return RestAssured.given().port(MANAGEMENT).get("/q/openapi?format=json").asString();
    }

    @Override
    public RequestSpecification asked() {
        return As.account("nobody-in-particular");
    }

    @Override
    public Set<String> mayBeEmpty() {
        return Set.of(
                "AssistanceReceipt",
                "AssistanceReplyNote",
                "Filing",
                "FileSurrenderBody",
                "GrantBody",
                "GroundRequest",
                "ImportVerification",
                "InformantRequest",
                "LetterDraftBody",
                "LetterDraftWithdrawal",
                "MeasureApproval",
                "MeasureConversion",
                "OriginRequest",
                "ProposalNote",
                "RightContactSaid");
    }
}
