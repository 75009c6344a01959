package org.lianban.gateway.visitor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often what is open to everybody may be asked, of each copy of the gateway. */
@ConfigMapping(prefix = "gateway.visitors")
interface VisitorConfig {
    /** Look-ups in a minute from one address (IPv6: from one network of 64 bits). */
    @WithDefault("30")
    int perAddress();

    /** Look-ups in a minute from all addresses together. */
    @WithDefault("600")
    int all();

    /** For how many look-ups comparing a file counts. */
    @WithDefault("5")
    int checkCost();

    /** Of how many addresses is remembered how often they asked. */
    @WithDefault("10000")
    int addresses();
}
