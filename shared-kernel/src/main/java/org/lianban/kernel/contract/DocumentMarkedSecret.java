package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the matter is marked as one that is kept secret (限制内容, 处罚法50): offices that see the
 * matter by the internal class learn that it is there, and nothing that it says.
 *
 * @param document LETTER or EVIDENCE
 * @param documentId of the letter or the item
 * @param officeId the office that writes the matter, and marked it
 * @param kind of the letter; EVIDENCE for an item
 * @param number the letter's or the item's; none of a letter of a kind without numbers
 * @param ground TRADE_SECRET, PERSONAL_PRIVACY or OTHER_STATUTORY
 * @param words which law, if it is another one
 */
public record DocumentMarkedSecret(
        MatterId matterId,
        String document,
        DocumentId documentId,
        OfficeId officeId,
        String kind,
        @Nullable String number,
        String ground,
        @Nullable String words,
        LocalDate markedOn)
        implements CaseworkEvent {}
