package org.lianban.evidence.item.domain;

import java.time.LocalDate;

/**
 * Who says that a copy agrees with its original (程序规定24).
 *
 * @param statement 与原件核对无误 and where the original is
 */
public record Attestation(String statement, String by, LocalDate on) {}
