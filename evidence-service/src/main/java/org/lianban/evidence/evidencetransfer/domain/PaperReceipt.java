package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what a body outside the system signed for the items: the list with its signature on it.
 *
 * @param takenBy who signed there, as the paper names him
 * @param on the day that it names
 * @param number of the receipt, if it has one of its own
 * @param scan SHA-256 of its scan
 */
public record PaperReceipt(String takenBy, LocalDate on, @Nullable String number, String scan) {}
