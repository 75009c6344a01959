package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.kernel.contract.PersonId;

/** What those are called who issued something, or said that it is void. */
@ApplicationScoped
class ActorLabels {
    private final Offices offices;

    ActorLabels(Offices offices) {
        this.offices = offices;
    }

    /** Nothing if nobody did; what the system itself does has no person. */
    @Nullable PersonLabel of(@Nullable VoidLetter voided) {
        return voided == null ? null : of(voided.by());
    }

    /** The actor of that id; nothing if it is the system. */
    @Nullable PersonLabel of(String actor) {
        try {
            return offices.label(PersonId.of(actor)).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
