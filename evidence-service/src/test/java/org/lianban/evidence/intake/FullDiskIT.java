package org.lianban.evidence.intake;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.Scene;
import org.lianban.kernel.counter.UploadTickets;

/** The vault's reserve is larger than any disk: there is room for nothing. */
@QuarkusTest
@WithTestResource(RealParts.class)
@TestProfile(FullDiskIT.NoRoom.class)
class FullDiskIT {
    /** Nothing may be laid down. */
    public static class NoRoom implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("vault.reserve", "1000000G");
        }
    }

    @Inject UploadTickets tickets;

    @Test
    void a_full_disk_is_said_plainly_and_the_upload_stays_open() {
        // Given
        Scene scene = Scene.told();
        Sending sending = new Sending(scene, scene.ticket(tickets, scene.first, Scene.YUELU));
        String upload = sending.of(new byte[100]).opened();
        // When
        IntakeIT.refused(sending.send(upload, new byte[100]), 507, "STORAGE_FULL");
        // Then
        sending.show(upload).then().body("state", equalTo("OPEN")).body("received", equalTo(0));
        IntakeIT.refused(sending.complete(upload), 409, "UPLOAD_INCOMPLETE");
    }
}
