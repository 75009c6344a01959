package org.lianban.casework.letterdraft.domain;

import java.time.Instant;
import org.lianban.kernel.contract.PersonId;

/** Who did it, and when by the legal clock. */
public record Mark(PersonId by, Instant at) {}
