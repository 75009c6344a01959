package org.lianban.casework.assistance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.assistance.domain.AssistanceState;

/** What a command brought about. */
@Schema(name = "AssistanceDone")
public record AssistanceDone(String id, AssistanceState state, long version) {}
