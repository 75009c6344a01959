package org.lianban.casework.lead.domain;

import java.util.Set;

/**
 * What a registration from one source must, and may, say.
 *
 * @param byHand an officer may enter it; others come with an order, a letter or a transfer
 * @param required without which it is refused
 * @param offered those, and what may be said besides
 * @param needsRight one right at least
 */
public record SourceForm(
        boolean byHand,
        Set<Particular> required,
        Set<Particular> offered,
        boolean needsRight,
        Informants informant) {
    public SourceForm {
        required = Set.copyOf(required);
        offered = Set.copyOf(offered);
    }

    /** Whether somebody told, and whether he says who he is. */
    public enum Informants {
        /** The office found it, or another office wrote. */
        NEVER,
        OPTIONAL,
        /** With a name, and a telephone number or an address (投诉举报处理办法9). */
        NAMED,
        /** Without name and identity number. */
        ANONYMOUS
    }
}
