package org.lianban.casework.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lianban.casework.delivery.DeliveryHttp.OFFICER;
import static org.lianban.casework.delivery.DeliveryHttp.issued;
import static org.lianban.casework.delivery.DeliveryHttp.keyed;
import static org.lianban.casework.delivery.DeliveryHttp.matter;
import static org.lianban.casework.delivery.DeliveryHttp.read;
import static org.lianban.casework.delivery.DeliveryHttp.refused;
import static org.lianban.casework.delivery.DeliveryHttp.scan;
import static org.lianban.casework.delivery.DeliveryHttp.seen;
import static org.lianban.casework.lead.LeadHttp.TODAY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.Matters;

/** Scans of sealed letters, from the request to the bytes that come back. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ScanIT {
    private static final String PDF = "application/pdf";

    @Inject Matters matters;
    @Inject AgroalDataSource database;

    @Test
    void a_scan_comes_back_as_it_came_in_and_is_tied_to_its_letter() throws Exception {
        // Given
        String letter = order("74000021");
        byte[] bytes = pdf(3 * SentScan.PIECE + 17);
        String sha256 = hex(MessageDigest.getInstance("SHA-256").digest(bytes));
        // When
        Response kept = scan(OFFICER, letter, "ORIGINAL", PDF, bytes);
        // Then
        kept.then()
                .statusCode(201)
                .body("items", hasSize(1))
                .body("items[0].of", equalTo("ORIGINAL"))
                .body("items[0].mediaType", equalTo(PDF))
                .body("items[0].size", equalTo(bytes.length))
                .body("items[0].sha256", equalTo(sha256))
                .body("items[0].sm3", equalTo(sm3(bytes)))
                .body("items[0].scannedBy.label", containsString("天元"));
        String path = "scans/" + kept.path("items[0].scanId");
        assertThat(kept.header("Location")).endsWith("/api/v1/letters/" + letter + "/" + path);
        Response back = read(OFFICER, letter, path);
        back.then()
                .statusCode(200)
                .contentType(PDF)
                .header("ETag", "\"" + sha256 + "\"")
                .header("Content-Length", String.valueOf(bytes.length))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Disposition", "inline; filename=\"original.pdf\"");
        assertThat(back.asByteArray()).isEqualTo(bytes);
        As.account(OFFICER)
                .header("If-None-Match", "\"" + sha256 + "\"")
                .get("/api/v1/letters/" + letter + "/" + path)
                .then()
                .statusCode(304);
        String digest = As.account(OFFICER).get("/api/v1/letters/" + letter).path("digest");
        String fact =
                QuarkusTransaction.requiringNew()
                        .call(() -> DeliveryTables.journal(database, letter, "LetterScanned"));
        assertThat(fact).contains(sha256, sm3(bytes), digest, "ORIGINAL");
    }

    @Test
    void a_newer_scan_stands_beside_the_older_one_and_the_same_one_is_kept_once() {
        String letter = order("74000022");
        byte[] first = pdf(100);
        assertThat(scan(OFFICER, letter, "ORIGINAL", PDF, first).statusCode()).isEqualTo(201);
        refused(scan(OFFICER, letter, "ORIGINAL", PDF, first), 409, "SCAN_KNOWN");
        assertThat(scan(OFFICER, letter, "RECEIPT", PDF, first).statusCode()).isEqualTo(201);
        scan("tianyuan-liaison", letter, "ORIGINAL", PDF, pdf(101))
                .then()
                .statusCode(201)
                .body("items", hasSize(3))
                .body("items[0].size", equalTo(101));
    }

    @Test
    void what_it_is_its_bytes_say() {
        String letter = order("74000023");
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000");
        scan(OFFICER, letter, "ORIGINAL", PDF, png)
                .then()
                .statusCode(201)
                .body("items[0].mediaType", equalTo("image/png"));
        byte[] page = "<html><script>".getBytes(StandardCharsets.US_ASCII);
        refused(scan(OFFICER, letter, "ORIGINAL", PDF, page), 422, "SCAN_UNREADABLE");
        refused(
                scan(OFFICER, letter, "ORIGINAL", "text/html", page),
                415,
                "MEDIA_TYPE_UNSUPPORTED");
    }

    @Test
    void the_longest_scan_is_kept_and_one_byte_more_is_refused() {
        String letter = order("74000024");
        assertThat(scan(OFFICER, letter, "RECEIPT", PDF, pdf(SentScan.LARGEST)).statusCode())
                .isEqualTo(201);
        refused(
                scan(OFFICER, letter, "RECEIPT", PDF, pdf(SentScan.LARGEST + 1)),
                413,
                "BODY_TOO_LARGE");
        read(OFFICER, letter, "scans")
                .then()
                .body("items", hasSize(1))
                .body("items[0].size", equalTo(SentScan.LARGEST));
    }

    @Test
    void one_key_keeps_one_scan_and_is_not_used_for_another() {
        String letter = order("74000025");
        String seen = seen(letter);
        String key = UUID.randomUUID().toString();
        assertThat(send(letter, seen, key, pdf(50)).statusCode()).isEqualTo(201);
        Response again = send(letter, seen, key, pdf(50));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        refused(send(letter, seen, key, pdf(51)), 422, "IDEMPOTENCY_KEY_REUSED");
        read(OFFICER, letter, "scans").then().body("items", hasSize(1));
    }

    @Test
    void it_is_kept_by_its_own_office_and_read_by_whoever_sees_the_matter() {
        String letter = order("74000026");
        String path = "/api/v1/letters/" + letter + "/scans";
        As.account(OFFICER)
                .contentType(PDF)
                .body(pdf(10))
                .post(path + "?of=ORIGINAL")
                .then()
                .statusCode(428);
        refused(send(path, seen(letter)), 422, "FIELD_MISSING");
        Response unknown = send(path + "?of=COPY", seen(letter));
        refused(unknown, 400, "SCAN_OF_UNKNOWN");
        assertThat(unknown.<String>path("title")).contains("ORIGINAL");
        refused(
                scan("zhuzhou-head", letter, "ORIGINAL", PDF, pdf(10)),
                403,
                "LETTER_OF_OTHER_OFFICE");
        refused(scan("kaifu-head", letter, "ORIGINAL", PDF, pdf(10)), 404, "NOT_FOUND");
        String scan = scan(OFFICER, letter, "ORIGINAL", PDF, pdf(10)).path("items[0].scanId");
        assertThat(read("zhuzhou-head", letter, "scans/" + scan).statusCode()).isEqualTo(200);
        refused(read("kaifu-head", letter, "scans/" + scan), 404, "NOT_FOUND");
        refused(read(OFFICER, letter, "scans/" + UUID.randomUUID()), 404, "NOT_FOUND");
        refused(read(OFFICER, order("74000027"), "scans/" + scan), 404, "NOT_FOUND");
    }

    private String order(String right) {
        return issued(matters, matter(right), LetterKind.CORRECTION_ORDER, TODAY);
    }

    private static Response send(String letter, String seen, String key, byte[] bytes) {
        return keyed(key)
                .header("If-Match", seen)
                .contentType(PDF)
                .body(bytes)
                .post("/api/v1/letters/" + letter + "/scans?of=ORIGINAL");
    }

    // Without saying what was scanned.
    private static Response send(String path, String seen) {
        return As.account(OFFICER)
                .header("If-Match", seen)
                .contentType(PDF)
                .body(pdf(10))
                .post(path);
    }

    private static byte[] pdf(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        byte[] mark = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        return bytes;
    }

    private static String sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return hex(value);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
