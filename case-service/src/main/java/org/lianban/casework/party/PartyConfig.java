package org.lianban.casework.party;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Settings of this room. */
@ConfigMapping(prefix = "casework.party")
interface PartyConfig {
    /** Key that seals identity numbers and telephones: 32 bytes in Base64. */
    String identityKey();

    /** Name of that key, kept beside what it sealed. */
    @WithDefault("1")
    String identityKeyId();

    /**
     * Key of the digests by which the same person is found again: 32 bytes in Base64. A new one
     * would part old matters from new ones.
     */
    String matchKey();

    /** Days ahead at which a right about to lapse is pointed out. */
    @WithDefault("90")
    int lapseWarningDays();

    /**
     * Days before the last day of a right on which the officers of matters that name it hear of it;
     * 0 is the last day.
     */
    @WithDefault("90,30,0")
    List<Integer> lapseNoticeDays();
}
