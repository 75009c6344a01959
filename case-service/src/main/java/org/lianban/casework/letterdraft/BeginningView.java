package org.lianban.casework.letterdraft;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.party.domain.PartyRole;

/**
 * What the system knows already of a letter that is to be written.
 *
 * @param fields those that are filled in
 * @param items none: what a list says, an officer sees
 * @param addressees offices, of a letter to offices
 * @param parties whom it may name or go to
 * @param earlierLetters those it may follow, for {@code refersTo}
 */
record BeginningView(
        LetterKind kind,
        Map<String, String> fields,
        List<Map<String, String>> items,
        List<LetterDraftView.OfficeView> addressees,
        List<PartyLine> parties,
        List<EarlierLetter> earlierLetters) {
    @Schema(name = "LetterDraftParty")
    record PartyLine(PartyRole role, String name) {}

    @Schema(name = "EarlierLetter")
    record EarlierLetter(String letterId, String name) {}
}
