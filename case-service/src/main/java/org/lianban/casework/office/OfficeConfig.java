package org.lianban.casework.office;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where offices and people are imported from at every start. */
@ConfigMapping(prefix = "casework.office")
interface OfficeConfig {
    /**
     * Folder with {@code offices.json} and {@code divisions.json}; the packaged ones if not set.
     */
    Optional<Path> dataFolder();

    /**
     * File of demo people and agencies. The service refuses to start with it unless it listens on
     * the loopback interface only.
     */
    Optional<Path> peopleFile();
}
