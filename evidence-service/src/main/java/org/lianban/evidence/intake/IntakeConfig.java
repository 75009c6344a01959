package org.lianban.evidence.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may be on its way in; what a matter takes in all is the item room's to say. */
@ConfigMapping(prefix = "intake")
interface IntakeConfig {
    /** Bytes of one file; the server's and the gateway's limits must be higher. */
    @WithDefault("2G")
    MemorySize mostFileBytes();

    /** Uploads of one person that are not completed. */
    @WithDefault("50")
    int mostOpenOfPerson();

    /** Uploads of one office that are not completed. */
    @WithDefault("500")
    int mostOpenOfOffice();

    /** How long an upload waits for its bytes and its completion. */
    @WithDefault("6h")
    Duration openFor();

    /** Silence after which an attempt counts as broken and another may begin. */
    @WithDefault("60s")
    Duration silence();

    /** How often uploads whose time is over are given up; read where it is scheduled. */
    @WithDefault("5m")
    String sweepEvery();

    /** How long the row of an ended upload is kept, for whoever asks what became of it. */
    @WithDefault("7d")
    Duration rememberFor();
}
