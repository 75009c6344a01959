package org.lianban.notification.setting;

/** What somebody wants of his mails; who never said gets a digest in Chinese. */
public record MailSetting(MailWish mail, MailLanguage language) {
    static final MailSetting USUAL = new MailSetting(MailWish.DIGEST, MailLanguage.ZH);
}
