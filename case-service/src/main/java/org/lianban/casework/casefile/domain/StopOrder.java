package org.lianban.casework.casefile.domain;

import java.time.LocalDate;

/**
 * An order to correct or to stop (责令改正).
 *
 * @param paper number of the order that was served
 * @param what the party must do or leave
 */
public record StopOrder(String paper, LocalDate on, String what) {}
