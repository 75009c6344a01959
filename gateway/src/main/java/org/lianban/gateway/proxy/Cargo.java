package org.lianban.gateway.proxy;

import java.time.Duration;

/** What the requests of a route carry; sets how large and how slow they may be. */
enum Cargo {
    JSON,
    /** Files come up. */
    FILES,
    /** Up comes one letter on paper, to be compared. */
    PAPER,
    /** Requests are short; the answer may be a file and take its time. */
    DOWNLOADS;

    long limit(ProxyConfig config) {
        return switch (this) {
            case JSON, DOWNLOADS -> config.bodyLimit().asLongValue();
            case FILES -> config.uploadLimit().asLongValue();
            case PAPER -> config.paperLimit().asLongValue();
        };
    }

    Duration timeout(ProxyConfig config) {
        return switch (this) {
            case JSON, PAPER -> config.requestTimeout();
            case FILES, DOWNLOADS -> config.uploadTimeout();
        };
    }
}
