package org.lianban.notification.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.kernel.contract.PersonId;

/** Where other rooms ask what somebody wants, and where he says so. */
@ApplicationScoped
@Transactional
public class MailSettings {
    private final SettingStore store;

    MailSettings(SettingStore store) {
        this.store = store;
    }

    public MailSetting of(PersonId person) {
        return store.find(person).orElse(MailSetting.USUAL);
    }

    void change(PersonId person, MailSetting setting) {
        store.save(person, setting);
    }
}
