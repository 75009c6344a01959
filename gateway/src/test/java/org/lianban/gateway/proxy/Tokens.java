package org.lianban.gateway.proxy;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens as an identity provider would give them out, good and bad. */
final class Tokens {
    private Tokens() {}

    static String good() {
        return claims().sign(key());
    }

    static String expired() {
        return claims().expiresAt(Instant.now().minusSeconds(600)).sign(key());
    }

    static String forAnotherAudience() {
        return claims().audience("another-api").sign(key());
    }

    static String ofAnotherRealm() {
        return claims().issuer("https://keys.example/realms/other").sign(key());
    }

    static String idToken() {
        return claims().claim("typ", "ID").sign(key());
    }

    static String refreshToken() {
        return claims().claim("typ", "Refresh").sign(key());
    }

    static String signedBySomeoneElse() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return claims().sign(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned() {
        String[] parts = good().split("\\.", -1);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String header = "{\"alg\":\"none\",\"typ\":\"JWT\"}";
        return base64.encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + "."
                + parts[1]
                + ".";
    }

    static String altered() {
        String[] parts = good().split("\\.", -1);
        String[] others = claims().upn("other").sign(key()).split("\\.", -1);
        return parts[0] + "." + others[1] + "." + parts[2];
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.issuer(TinyService.ISSUER)
                .audience("lianban-api")
                .subject("0198")
                .upn("cs-officer-1")
                .claim("typ", "Bearer")
                .expiresAt(Instant.now().plusSeconds(600));
    }

    private static PrivateKey key() {
        String key = ConfigProvider.getConfig().getValue(TinyService.PRIVATE_KEY, String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
