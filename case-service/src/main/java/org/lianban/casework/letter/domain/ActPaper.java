package org.lianban.casework.measure.domain;

import org.lianban.kernel.contract.LetterId;

/** By which paper the party was told. */
public sealed interface Paper {
    /**
     * Written outside.
     *
     * @param number as it stands there
     */
    record Outside(String number) implements Paper {}

    /** A letter of the office, issued with the act; its number is the letters' business. */
    record Issued(LetterId letter) implements Paper {}
}
