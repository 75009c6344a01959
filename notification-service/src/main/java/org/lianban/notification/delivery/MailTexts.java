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
import org.lianban.notification.notice.Unread;
import org.lianban.notification.setting.MailLanguage;

/**
 * What stands in a mail: how many unread notices wait for an act, how many are for information, and
 * where to read them. Nothing of a matter, for a mail lies on servers that are not ours.
 */
@ApplicationScoped
class MailTexts {
    private final Map<MailLanguage, Properties> texts = new EnumMap<>(MailLanguage.class);
    private final String notices;

    MailTexts(DeliveryConfig config) {
        String console = config.mail().console();
        this.notices = console + (console.endsWith("/") ? "" : "/") + "notices";
        for (MailLanguage language : MailLanguage.values()) {
            texts.put(language, read("/lianban/mail_" + language.code() + ".properties"));
        }
    }

    String subject(MailLanguage language, Unread unread) {
        return text("subject", language, unread);
    }

    String body(MailLanguage language, Unread unread) {
        return text("body", language, unread);
    }

    private String text(String key, MailLanguage language, Unread unread) {
        return texts.getOrDefault(language, new Properties())
                .getProperty(key, "")
                .replace("{unread}", String.valueOf(unread.all()))
                .replace("{acts}", String.valueOf(unread.acts()))
                .replace("{information}", String.valueOf(unread.information()))
                .replace("{notices}", notices);
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
