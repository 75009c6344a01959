package org.lianban.local;

/** Which build runs: the one people use, or the acceptance build with its settable legal clock. */
enum Edition {
    STANDARD(".local", "quarkus-app"),
    ACCEPTANCE(".local-acceptance", "acceptance-app");

    private final String folder;
    private final String output;

    Edition(String folder, String output) {
        this.folder = folder;
        this.output = output;
    }

    /** Its data folder at the root of the tree. */
    String folder() {
        return folder;
    }

    /** Where the build puts it, under {@code target}. */
    String output() {
        return output;
    }
}
