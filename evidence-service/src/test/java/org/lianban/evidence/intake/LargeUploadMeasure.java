package org.lianban.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.Scene;
import org.lianban.kernel.counter.UploadTickets;

/**
 * Two gigabytes in one file, by hand: {@code -Dit.test=LargeUploadMeasure}. Its name keeps it out
 * of the default run.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class LargeUploadMeasure {
    private static final Logger LOG = Logger.getLogger(LargeUploadMeasure.class);
    private static final long LENGTH = 2L << 30;
    private static final long MOST_GROWTH = 64L << 20;
    private static final int EVERY = 1024;

    @Inject UploadTickets tickets;

    @TestHTTPResource("/")
    String server = "";

    @Test
    void memory_does_not_grow_with_the_file() throws IOException {
        // Given
        Scene scene = Scene.told();
        Sending sending = new Sending(scene, scene.ticket(tickets, scene.first, Scene.YUELU));
        sending.file.put("length", LENGTH);
        String upload = sending.opened();
        byte[] piece = new byte[64 * 1024];
        long before = live();
        long most = before;
        long began = System.nanoTime();
        // When
        try (Line line =
                new Line(
                        server,
                        "PUT /api/v1/evidence-uploads/" + upload + "/content",
                        scene.first,
                        "Content-Type: application/octet-stream",
                        "Content-Length: " + LENGTH)) {
            for (long sent = 0; sent < LENGTH / piece.length; sent++) {
                line.send(piece);
                if (sent % EVERY == 0) {
                    most = Math.max(most, live());
                }
            }
            assertThat(line.answer()).startsWith("HTTP/1.1 200 ");
        }
        // Then
        double seconds = (System.nanoTime() - began) / 1e9;
        LOG.infof(
                "2 GiB in %.1f s, %.0f MB/s, memory +%d MB",
                seconds, LENGTH / 1e6 / seconds, (most - before) >> 20);
        assertThat(most - before).isLessThan(MOST_GROWTH);
    }

    /** What is really held: after a collection. */
    private static long live() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() + memory.getNonHeapMemoryUsage().getUsed();
    }
}
