package org.lianban.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.mail.StartTLSOptions;
import java.time.Duration;
import java.util.Optional;

/** Settings of sending. */
@ConfigMapping(prefix = "delivery")
interface DeliveryConfig {
    /** How long the dispatcher sleeps at most when nobody wakes it. */
    @WithDefault("500ms")
    Duration poll();

    /** How many notices are sent in one transaction. */
    @WithDefault("500")
    int batch();

    /** Mails. */
    Mails mail();

    /** Settings of mails. */
    interface Mails {
        /** News of so long go together in one mail. */
        @WithDefault("5m")
        Duration window();

        /** How often it is looked for mails that are due. */
        @WithDefault("1s")
        Duration poll();

        /** How long a mail server may take for one mail. */
        @WithDefault("20s")
        Duration patience();

        /** The pause after a first failure; each next one is twice as long. */
        @WithDefault("5s")
        Duration firstPause();

        /** The longest pause between two attempts. */
        @WithDefault("1m")
        Duration longestPause();

        /** Where people sign in; mails name the page of notices under it. */
        @WithDefault("http://127.0.0.1:8080/")
        String console();

        /** Whose name mails bear. */
        @WithDefault("${quarkus.mailer.from:notices@lianban.example}")
        String from();

        /** The mail server's name. */
        @WithDefault("${quarkus.mailer.host:127.0.0.1}")
        String host();

        /** The mail server's port. */
        @WithDefault("${quarkus.mailer.port:25}")
        int port();

        /** Whether the line is encrypted: DISABLED, OPTIONAL or REQUIRED. */
        @WithDefault("${quarkus.mailer.start-tls:OPTIONAL}")
        StartTLSOptions startTls();

        /** Who we are to the mail server, where it asks. */
        @WithDefault("${quarkus.mailer.username:}")
        Optional<String> username();

        /** And how we prove it. */
        @WithDefault("${quarkus.mailer.password:}")
        Optional<String> password();

        /** The right side of Message-IDs. */
        @WithDefault("lianban.example")
        String domain();
    }
}
