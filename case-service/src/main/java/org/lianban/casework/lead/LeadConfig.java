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
     * Source under which an agency's reports are registered, by agency; DEPT_TRANSFER otherwise.
     */
    Map<String, LeadSource> agencySources();
}
