package org.lianban.evidence.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.domain.SecretItem;

/**
 * That an item is secret (限制内容), beside it in a list.
 *
 * @param words which law, if it is another one
 * @param withheld nothing that the item says is shown to the reader
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SecretEvidenceLabel")
public record SecretLabel(
        @Schema(enumeration = {"TRADE_SECRET", "PERSONAL_PRIVACY", "OTHER_STATUTORY"})
                String ground,
        @Nullable String words,
        boolean withheld) {
    public static @Nullable SecretLabel of(@Nullable SecretItem secret) {
        return secret == null
                ? null
                : new SecretLabel(secret.ground(), secret.words(), secret.withheld());
    }
}
