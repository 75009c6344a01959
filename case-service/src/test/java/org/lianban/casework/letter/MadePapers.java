package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes the papers of all letters issued so far, which no clock does in tests. */
@ApplicationScoped
public class MadePapers {
    private final PaperRun run;

    MadePapers(PaperRun run) {
        this.run = run;
    }

    public void now() {
        run.run();
    }
}
