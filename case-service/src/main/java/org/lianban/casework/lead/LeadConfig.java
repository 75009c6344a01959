package org.lianban.casework.lead;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import org.lianban.casework.lead.domain.LeadSource;

/** Settings of this room. */
@ConfigMapping(prefix = "casework.lead")
interface LeadConfig {
    /** Key that seals informants: 32 bytes in Base64. */
    String informantKey();

    /** Name of that key, kept beside what it sealed. */
    @WithDefault("1")
    String informantKeyId();

    /**
     * Key of the marks by which two informants are found to be the same: 32 bytes in Base64,
     * another than the one that seals them. Under a new key, those entered before match nobody.
     */
    String informantMatchKey();

    /**
     * Source under which an agency's reports are registered, by agency; DEPT_TRANSFER otherwise.
     */
    Map<String, LeadSource> agencySources();

    /** How often it is looked for rights that end; read where it is scheduled. */
    @WithDefault("10m")
    String rightLapseEvery();
}
