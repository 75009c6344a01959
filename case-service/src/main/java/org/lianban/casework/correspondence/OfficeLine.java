package org.lianban.casework.correspondence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the two offices that write to each other. */
@Schema(name = "Correspondent")
public record OfficeLine(String id, String name) {}
