package org.lianban.notification.setting;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.notification.roster.RosterPerson;

/**
 * What somebody wants of his mails.
 *
 * @param email his address of office, as his office told it; missing if there is none
 * @param language of mails: zh or en
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NoticeSettings")
public record SettingView(
        @Nullable String email,
        @Schema(required = true) MailWish mail,
        @Schema(
                        required = true,
                        enumeration = {"zh", "en"})
                String language) {
    static SettingView of(RosterPerson person, MailSetting setting) {
        return new SettingView(person.email(), setting.mail(), setting.language().code());
    }

    /** What is said anew; a language left out stays as it was. */
    @Schema(name = "NoticeSettingsChange")
    public record Change(
            @Schema(implementation = MailWish.class) String mail,
            @Schema(enumeration = {"zh", "en"}) @Nullable String language) {}
}
