package org.lianban.evidence.custody;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the custody log. */
@ConfigMapping(prefix = "custody")
interface CustodyConfig {
    /** How often entries without a place in the tree get one; read where it is scheduled. */
    @WithDefault("1s")
    String sequenceEvery();

    /** How many entries of a log get their place in one transaction. */
    @WithDefault("1000")
    int batch();

    /**
     * When the whole log is checked against its heads: a cron expression, Asia/Shanghai; read where
     * it is scheduled.
     */
    @WithDefault("0 15 3 * * ?")
    String audit();
}
