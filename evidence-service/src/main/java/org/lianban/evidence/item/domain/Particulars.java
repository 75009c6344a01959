package org.lianban.evidence.item.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is said of an item when it is taken in; never changed.
 *
 * @param attestation of a copy
 * @param making of a recording or of electronic data
 * @param sensitive shown and fetched with a reason only; attestation, making and transcript go to
 *     those alone who may read it
 */
public record Particulars(
        EvidenceKind kind,
        EvidenceForm form,
        String title,
        Collection collection,
        Keeping keeping,
        @Nullable Attestation attestation,
        @Nullable Making making,
        Sound sound,
        boolean sensitive) {
    public Particulars asSensitive() {
        return new Particulars(
                kind, form, title, collection, keeping, attestation, making, sound, true);
    }
}
