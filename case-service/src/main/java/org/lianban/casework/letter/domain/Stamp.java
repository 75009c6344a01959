package org.lianban.casework.letter.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a letter gets when it is issued, and a draft does not have.
 *
 * @param number canonical printing; absent for a kind without numbers of its own
 * @param issuedOn day of the legal clock in Shanghai
 * @param templateVersion the wording it was issued in, which it keeps
 */
public record Stamp(@Nullable String number, LocalDate issuedOn, int templateVersion) {}
