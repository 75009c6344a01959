package org.lianban.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.lianban.notification.setting.MailLanguage;

/**
 * What stands in a mail: how many notices, and where to read them. Nothing of a matter, for a mail
 * lies on servers that are not ours.
 */
@ApplicationScoped
class MailTexts {
    private final Map<MailLanguage, Properties> texts = new EnumMap<>(MailLanguage.class);
    private final DeliveryConfig.Mails config;

    MailTexts(DeliveryConfig config) {
        this.config = config.mail();
        for (MailLanguage language : MailLanguage.values()) {
            texts.put(language, read("/lianban/mail_" + language.code() + ".properties"));
        }
    }

    String subject(MailLanguage language, int notices) {
        return text("subject", language, notices);
    }

    String body(MailLanguage language, int notices) {
        return text("body", language, notices);
    }

    private String text(String key, MailLanguage language, int notices) {
        return texts.getOrDefault(language, new Properties())
                .getProperty(key + (notices == 1 ? ".one" : ""), "")
                .replace("{count}", String.valueOf(notices))
                .replace("{console}", config.console());
    }

    private static Properties read(String file) {
        try (InputStream in = MailTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
