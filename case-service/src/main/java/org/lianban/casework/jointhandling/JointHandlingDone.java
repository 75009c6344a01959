package org.lianban.casework.jointhandling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.jointhandling.domain.JointHandlingState;

/** What a command brought about. */
@Schema(name = "JointHandlingDone")
public record JointHandlingDone(String id, JointHandlingState state, long version) {}
