package org.lianban.casework.jurisdiction.domain;

import org.lianban.kernel.contract.OfficeId;

/** An office that may be competent, and why. */
public record Candidate(OfficeId office, Ground ground) {}
