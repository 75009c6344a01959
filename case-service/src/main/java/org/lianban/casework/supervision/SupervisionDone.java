package org.lianban.casework.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.supervision.domain.SupervisionState;

/** What a command brought about. */
@Schema(name = "SupervisionDone")
public record SupervisionDone(String id, SupervisionState state, long version) {}
