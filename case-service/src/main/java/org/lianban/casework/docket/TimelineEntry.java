package org.lianban.casework.docket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fact of the matter's life, as the journal holds it.
 *
 * @param text the officer's sentence in the language asked for
 * @param actor who did it: a person's label, an agency's name, or a job of the system
 */
public record TimelineEntry(
        long sequence,
        long epoch,
        String type,
        Instant recordedAt,
        String actor,
        String text,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class) JsonNode fact) {}
