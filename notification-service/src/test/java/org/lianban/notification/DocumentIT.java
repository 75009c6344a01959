package org.lianban.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.lianban.kernel.DocumentLaws;

/** What the document says of bodies, the service does. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DocumentIT implements DocumentLaws {
    @TestHTTPResource(value = "/openapi?format=json", management = true)
    String document = "";

    @Override
    public String documentText() {
        return RestAssured.get(document).asString();
    }

    @Override
    public RequestSpecification asked() {
        return As.account("nobody-in-particular");
    }

    @Override
    public Set<String> mayBeEmpty() {
        return Set.of();
    }
}
