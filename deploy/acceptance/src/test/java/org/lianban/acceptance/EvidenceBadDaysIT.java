package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** Days on which a machine stops while evidence comes in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceBadDaysIT {
    private static final String DAY = "2026-07-06";
    private static final String OFFICER = "yuelu-officer-1";
    private static final String COLLEAGUE = "yuelu-officer-2";
    private static final long PATIENCE_SECONDS = 60;

    private final LocalSystem system = SharedSystem.system();
    private final Door door = SharedSystem.door();
    private final EvidenceSteps evidence = new EvidenceSteps(door);
    private final CountDownLatch half = new CountDownLatch(1);
    private final CountDownLatch dead = new CountDownLatch(1);

    @Test
    void a_service_killed_while_bytes_come_in_shows_nothing_of_them_and_takes_them_again()
            throws Exception {
        // Given
        itIs(DAY);
        String matter =
                new Steps(door)
                        .register(OFFICER, Registrations.lead("断电时上传(演示)"))
                        .orThrow("registration")
                        .text("matterId");
        SampleFile ledger = SampleFile.ledger();
        byte[] bytes = Files.readAllBytes(ledger.place());
        String upload =
                evidence.begin(
                                OFFICER,
                                matter,
                                evidence.copy("销售台账复印件(演示)", DAY, OFFICER, COLLEAGUE),
                                ledger)
                        .orThrow("upload")
                        .text("uploadId");

        // When
        try (ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor()) {
            // How it ends for the sender depends on who notices first; what counts is what is kept.
            var _ =
                    sender.submit(
                            () ->
                                    door.as(OFFICER)
                                            .put(
                                                    "/api/v1/evidence-uploads/"
                                                            + upload
                                                            + "/content",
                                                    stalling(bytes)));
            assertThat(half.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            system.kill(Service.EVIDENCE_SERVICE);
            dead.countDown();
        }
        system.start(Service.EVIDENCE_SERVICE);
        itIs(DAY);

        // Then
        assertThat(evidence.ids(OFFICER, matter)).isEmpty();
        evidence.send(OFFICER, upload, ledger).orThrow("sending again");
        String item = evidence.complete(OFFICER, upload).orThrow("completion").text("evidenceId");
        assertThat(evidence.ids(OFFICER, matter)).containsExactly(item);
        assertThat(evidence.fetch(OFFICER, item, "核对(演示)").body()).isEqualTo(bytes);
    }

    /** Says when half of it is on its way, and stops there until the other side is gone. */
    private BodyPublisher stalling(byte[] bytes) {
        InputStream source =
                new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] piece, int from, int length) {
                        if (pos >= bytes.length / 2) {
                            half.countDown();
                            await();
                        }
                        return super.read(piece, from, length);
                    }
                };
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> source), bytes.length);
    }

    private void await() {
        try {
            if (!dead.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new UncheckedIOException(new IOException("nobody was killed"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
