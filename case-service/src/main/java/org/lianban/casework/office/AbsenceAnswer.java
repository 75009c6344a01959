package org.lianban.casework.office;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whoever is away, as colleagues see him, and what becomes due meanwhile. */
@Schema(name = "AbsenceAnswer")
record AbsenceAnswer(@JsonUnwrapped PersonView person, AbsenceDueView due) {}
