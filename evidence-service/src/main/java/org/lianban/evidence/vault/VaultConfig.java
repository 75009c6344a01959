package org.lianban.evidence.vault;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Settings of the vault. */
@ConfigMapping(prefix = "vault")
interface VaultConfig {
    /** The folder of the objects, on a file system of its own if it can be had. */
    Path folder();

    /**
     * Master keys by version, each 32 bytes in Base64. The highest version wraps new data keys; the
     * others are needed for as long as anything is wrapped by them.
     */
    Map<Integer, String> masterKeys();

    /** Space that is never filled: what would leave less is refused before its first byte. */
    @WithDefault("256M")
    MemorySize reserve();

    /** How often the vault is swept of what broke off; read where it is scheduled. */
    @WithDefault("10m")
    String sweepEvery();

    /** How often all its files are looked through; read where it is scheduled. */
    @WithDefault("24h")
    String walkEvery();

    /** How old a file without an object must be before it is swept. */
    @WithDefault("1h")
    Duration sweepAfter();
}
