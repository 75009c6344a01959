package org.lianban.evidence.item.domain;

import java.time.Instant;

/** How a recording or electronic data came to be (程序规定25, 26). */
public record Making(String method, Instant at, String by, String carrier) {}
