package org.lianban.casework.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the room {@code deadline}. */
@ConfigMapping(prefix = "casework.deadline")
interface DeadlineConfig {
    /**
     * Years with their days off and make-up workdays: a file, or {@code classpath:} and a packaged
     * one. Read at start.
     */
    @WithDefault("classpath:data/calendar.json")
    String calendarFile();

    /** The deadline register, packaged: a limit changes with the law, not with the place. */
    @WithDefault("data/deadlines.json")
    String register();
}
