package org.lianban.casework.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of the room {@code deadline}. */
@ConfigMapping(prefix = "casework.deadline")
interface DeadlineConfig {
    /**
     * Years with their days off and make-up workdays: a file, or {@code classpath:} and a packaged
     * one. The calendar begins with it at the first start; afterwards it is not read.
     */
    @WithDefault("classpath:data/calendar.json")
    String calendarFile();

    /** The deadline register, packaged: a limit changes with the law, not with the place. */
    @WithDefault("data/deadlines.json")
    String register();

    /** How often clocks are asked what they have to say; read where it is scheduled. */
    @WithDefault("60s")
    String sweepEvery();

    /** How often is asked whether the calendar has changed; read where it is scheduled. */
    @WithDefault("10s")
    String recountEvery();

    /** A clock that has had something to say for longer than this is an alarm. */
    @WithDefault("10m")
    Duration sweepAlarm();

    /** Working days before a last day on which it is reminded of; 0 is the last day. */
    @WithDefault("5,2,0")
    List<Integer> remind();

    /** Hours before the last moment of a limit of hours. */
    @WithDefault("12,2")
    List<Integer> remindHours();

    /** Working days after a limit has passed until unit head, agency head and principal hear it. */
    @WithDefault("1,3,5")
    List<Integer> escalateAfter();

    /** Distances of single rows of the register, by their ids; what is not said is as for all. */
    Map<String, Own> limits();

    /** Distances of one row. */
    interface Own {
        Optional<List<Integer>> remind();

        Optional<List<Integer>> remindHours();

        Optional<List<Integer>> escalateAfter();
    }
}
