package org.lianban.notification.setting;

import java.util.Locale;

/** In which language mails are written. */
public enum MailLanguage {
    ZH,
    EN;

    /** As it is written in tables, files and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailLanguage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
