package org.lianban.casework.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the room {@code access}. */
@ConfigMapping(prefix = "casework.access")
interface AccessConfig {
    /**
     * For how many years a line of the log of readings is kept at least (政务数据共享条例, records of
     * sharing: three). Said on the auditor's page; nothing is deleted by itself.
     */
    @WithDefault("3")
    int readingsKeptYears();

    /** How many lines go into one exported file. */
    @WithDefault("10000")
    int exportMost();
}
