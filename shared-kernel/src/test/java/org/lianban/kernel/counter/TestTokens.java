package org.lianban.kernel.counter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Tokens signed with a key made for this JVM. */
final class TestTokens {
    // Kept as text in a system property: the server under test has a class loader of its own.
    private static final String PRIVATE = "lianban.test.private-key";
    private static final String PUBLIC = "lianban.test.public-key";

    private TestTokens() {}

    static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair pair = keyPair();
            Base64.Encoder encoder = Base64.getEncoder();
            System.setProperty(PRIVATE, encoder.encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, encoder.encodeToString(pair.getPublic().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    static String account(String name) {
        return token("\"typ\":\"Bearer\",\"preferred_username\":\"" + name + "\"");
    }

    static String client(String id) {
        return token(
                "\"typ\":\"Bearer\",\"client_id\":\"%1$s\",\"preferred_username\":\"service-account-%1$s\""
                        .formatted(id));
    }

    static String idToken(String name) {
        return token("\"typ\":\"ID\",\"preferred_username\":\"" + name + "\"");
    }

    private static String token(String claims) {
        long now = System.currentTimeMillis() / 1000;
        String payload =
                "{\"sub\":\"x\",\"iat\":%d,\"exp\":%d,%s}".formatted(now, now + 600, claims);
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(payload);
        return signed + "." + signature(signed);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(String text) {
        publicKey();
        try {
            byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            PrivateKey privateKey =
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
