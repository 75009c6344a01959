package org.lianban.gateway.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CalendarYearAnnounced;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.LocalDaySet;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.counter.PlainIds;

/**
 * Reads of a message what a hint needs. The fact itself is left alone: one that came after us gives
 * a hint like any other.
 */
@Singleton
class HintReader {
    private static final Logger LOG = Logger.getLogger(HintReader.class);

    private static final Set<String> REGISTERS =
            Set.of(
                    Envelope.typeOf(AgencyRegistered.class),
                    Envelope.typeOf(CalendarYearAnnounced.class),
                    Envelope.typeOf(LocalDaySet.class),
                    Envelope.typeOf(OfficeRegistered.class),
                    Envelope.typeOf(PersonEnrolled.class));

    /** Wake nobody: what is shown would be read again, and that told. */
    private static final Set<String> SILENT = Set.of(Envelope.typeOf(EvidenceRead.class));

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .addModule(new PlainIds())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    /**
     * Nothing if nobody is to be woken, or if the message cannot be read: who may know of it is not
     * known then.
     */
    Optional<Hint> read(String message) {
        try {
            JsonNode event = mapper.readTree(message);
            String type = event.path("type").asText();
            if (SILENT.contains(type)) {
                return Optional.empty();
            }
            String subject = event.path("subject").asText();
            Audience audience =
                    mapper.treeToValue(event.path("data").path("audience"), Audience.class);
            UUID id = UUID.fromString(event.path("id").asText());
            if (audience == null || type.isEmpty() || subject.isEmpty()) {
                throw new IllegalArgumentException("type, subject or audience is missing");
            }
            boolean register = REGISTERS.contains(type);
            JsonNode person = event.path("data").path("fact").path("personId");
            return Optional.of(
                    new Hint(
                            id,
                            type.substring(type.lastIndexOf('.') + 1),
                            subject,
                            event.path("sequence").asLong(),
                            register,
                            register ? person.textValue() : null,
                            office(event.path("data").path("hearer")),
                            office(event.path("data").path("addressee")),
                            audience));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            LOG.warnv("a fact gives no hint: cause={0}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Some facts wake one office only, though others may see the matter. */
    private static @Nullable OfficeId office(JsonNode said) {
        return said.isTextual() ? OfficeId.of(said.textValue()) : null;
    }
}
