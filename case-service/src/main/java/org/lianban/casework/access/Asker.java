package org.lianban.casework.access;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who asks to see something in the present request, as it was found when he was let in. */
@RequestScoped
class Asker {
    private @Nullable Reader reader;

    void is(Reader by) {
        reader = by;
    }

    /** Null until something was asked for. */
    @Nullable Reader reader() {
        return reader;
    }
}
