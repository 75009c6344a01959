package org.lianban.evidence;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import org.lianban.kernel.contract.PersonId;

/** Requests in somebody's name: {@code As.account("yuelu-head").get("/api/v1/…")}. */
public final class As {
    public static final String ISSUER = "http://127.0.0.1/test-realm";
    private static final KeyPair KEYS = keys();

    private As() {}

    /** A person by account. */
    public static RequestSpecification account(String account) {
        return request(token(account));
    }

    /** A person as {@link Told#person} tells of him. */
    public static RequestSpecification person(PersonId id) {
        return account(accountOf(id));
    }

    public static String accountOf(PersonId id) {
        return "account-" + id;
    }

    /** A person's token, for what is not sent by {@link RequestSpecification}. */
    public static String token(String account) {
        return Jwt.issuer(ISSUER)
                .subject(account)
                .audience("lianban-api")
                .preferredUserName(account)
                .claim("typ", "Bearer")
                .claim("azp", "lianban-console")
                .groups(Set.of())
                .expiresIn(600)
                .sign(KEYS.getPrivate());
    }

    /** An outside agency by its client id. */
    public static RequestSpecification agency(String clientId) {
        return request(
                Jwt.issuer(ISSUER)
                        .subject(clientId)
                        .audience("lianban-api")
                        .preferredUserName("service-account-" + clientId)
                        .claim("typ", "Bearer")
                        .claim("azp", clientId)
                        .claim("client_id", clientId)
                        .expiresIn(600)
                        .sign(KEYS.getPrivate()));
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static RequestSpecification request(String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
