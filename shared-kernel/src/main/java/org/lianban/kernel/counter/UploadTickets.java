package org.lianban.kernel.counter;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Signs upload tickets and knows its own again: {@code v2.PARTICULARS.HMAC-SHA-256}, both in
 * base64url. Not a JWT: nobody else reads it, so there is no algorithm to choose and none to forge.
 */
@Startup
@ApplicationScoped
public class UploadTickets {
    private static final String VERSION = "v2.";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_KEY_BYTES = 32;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Clock clock = Clock.systemUTC();
    private final @Nullable SecretKeySpec key;

    UploadTickets(TicketConfig config) {
        this.key = config.key().map(UploadTickets::key).orElse(null);
        if (config.required() && key == null) {
            throw new IllegalStateException("lianban.ticket.key is missing");
        }
    }

    /** A ticket for the next ten minutes. */
    public String give(MatterId matter, OfficeId office, PersonId person, long epoch) {
        return sign(new UploadTicket(matter, office, person, epoch, clock.instant().plus(LIFE)));
    }

    /** The same for the people of an office that was asked to assist with the matter (协查). */
    public String give(
            MatterId matter, OfficeId office, PersonId person, long epoch, AssistanceId request) {
        return sign(
                new UploadTicket(
                        matter, office, person, epoch, request, clock.instant().plus(LIFE)));
    }

    /** The ticket as a text that may stand in JSON, in a header or in an address. */
    public String sign(UploadTicket ticket) {
        // The office last: it is the one part that is not made of digits and dashes.
        String particulars =
                String.join(
                        "\n",
                        ticket.matterId().toString(),
                        ticket.personId().toString(),
                        String.valueOf(ticket.epoch()),
                        String.valueOf(ticket.until().toEpochMilli()),
                        ticket.assistance() == null ? "" : ticket.assistance().toString(),
                        ticket.officeId().toString());
        return sealed(VERSION + ENCODER.encodeToString(utf8(particulars)));
    }

    /**
     * The ticket that was signed. One that we did not sign is refused as what it is about would be
     * to a stranger.
     *
     * @param at system time
     */
    public Ruling<UploadTicket> verify(String text, Instant at) {
        int signature = text.lastIndexOf('.');
        // The texts are compared, not the decoded bytes: Base64 has several texts for the same
        // ones.
        if (!text.startsWith(VERSION)
                || signature < VERSION.length()
                || !MessageDigest.isEqual(utf8(sealed(text.substring(0, signature))), utf8(text))) {
            return Ruling.refused(CounterRefusal.NOT_FOUND);
        }
        UploadTicket ticket = read(text.substring(VERSION.length(), signature));
        if (!at.isBefore(ticket.until())) {
            return Ruling.refused(CounterRefusal.UPLOAD_TICKET_EXPIRED);
        }
        return Ruling.made(ticket, List.of(), List.of());
    }

    private static UploadTicket read(String particulars) {
        String plain =
                new String(Base64.getUrlDecoder().decode(particulars), StandardCharsets.UTF_8);
        String[] parts = plain.split("\n", 6);
        return new UploadTicket(
                MatterId.of(parts[0]),
                OfficeId.of(parts[5]),
                PersonId.of(parts[1]),
                Long.parseLong(parts[2]),
                parts[4].isEmpty() ? null : AssistanceId.of(parts[4]),
                Instant.ofEpochMilli(Long.parseLong(parts[3])));
    }

    private String sealed(String signed) {
        if (key == null) {
            throw new IllegalStateException("lianban.ticket.key");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return signed + "." + ENCODER.encodeToString(mac.doFinal(utf8(signed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ticket cannot be signed", e);
        }
    }

    // What is wrong with a key is said without the key: this message stands in the log.
    private static SecretKeySpec key(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("lianban.ticket.key is no Base64");
        }
        if (bytes.length < LEAST_KEY_BYTES) {
            throw new IllegalStateException("lianban.ticket.key must hold at least 32 bytes");
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
