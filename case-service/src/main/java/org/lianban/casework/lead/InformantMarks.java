package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Marks of an informant (HMAC-SHA-256): whoever has two of the same is the same person, and nobody
 * reads out of a mark who it is. Of one who gave no name there is none.
 */
@ApplicationScoped
class InformantMarks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    // As in SealedWords: shorter ones occur by chance.
    private static final int SHORTEST_NUMBER = 5;

    private final SecretKeySpec key;

    InformantMarks(LeadConfig config) {
        byte[] bytes = Base64.getDecoder().decode(config.informantMatchKey());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("casework.lead.informant-match-key must hold 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** By identity number, by telephone, and by name together with the address. */
    List<byte[]> of(Informant informant) {
        List<byte[]> marks = new ArrayList<>();
        if (informant.anonymous()) {
            return marks;
        }
        @Nullable String id = informant.idNumber();
        if (id != null && SealedWords.plain(id).length() >= SHORTEST_NUMBER) {
            marks.add(mark("id", SealedWords.plain(id)));
        }
        @Nullable String phone = SealedWords.national(informant.phone());
        if (phone != null && phone.length() >= SHORTEST_NUMBER) {
            marks.add(mark("phone", phone));
        }
        @Nullable String name = informant.name();
        @Nullable String address = informant.address();
        if (name != null
                && address != null
                && !SealedWords.plain(name).isEmpty()
                && !SealedWords.plain(address).isEmpty()) {
            marks.add(mark("name", SealedWords.plain(name) + '\n' + SealedWords.plain(address)));
        }
        return marks;
    }

    private byte[] mark(String kind, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((kind + ':' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an informant cannot be marked", e);
        }
    }
}
