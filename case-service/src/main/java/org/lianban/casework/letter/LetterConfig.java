package org.lianban.casework.letter;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Settings of the room {@code letter}. */
@ConfigMapping(prefix = "casework.letter")
interface LetterConfig {
    /** How often is asked which papers are to be made; read where it is scheduled. */
    @WithDefault("2s")
    String paperEvery();

    /**
     * Part of one processor, above 0 and at most 1, that the making of papers takes while letters
     * wait: what officers do meanwhile goes first.
     */
    @WithDefault("0.25")
    double paperShare();

    /** A letter that has waited for its paper for longer than this is an alarm. */
    @WithDefault("10m")
    Duration paperAlarm();

    /** So many bytes the papers of a matter may have together to be bound in one file. */
    @WithDefault("32M")
    MemorySize bundleMost();

    /** For so long a request waits while another one's letters are bound. */
    @WithDefault("10s")
    Duration bundleWait();

    /**
     * Where the public reaches the gateway, {@code https://…}: the address of a letter's
     * verification is printed on it. Without a path. No default: what is printed once stays.
     */
    URI publicAddress();
}
