package org.lianban.casework.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The informants that were compared in the course of a request. */
@RequestScoped
class Comparisons {
    private final LookStore looks;
    private final List<LookStore.Comparison> made = new ArrayList<>();

    Comparisons(LookStore looks) {
        this.looks = looks;
    }

    /** Before the answer is known to anybody, in the transaction that asks. */
    void enter(LookStore.Comparison comparison) {
        made.add(comparison);
        looks.compare(comparison);
    }

    /** Enters them again; the transaction that did was rolled back. */
    @Transactional
    void keep() {
        made.forEach(looks::compare);
    }
}
