package org.lianban.casework.letter;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.SecretLabel;
import org.lianban.casework.letter.domain.Bureau;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.PersonLabel;

/**
 * An issued letter as officers see it; its text stands under {@code /html}.
 *
 * @param matterId missing, with the transfer and whoever said it is void, for whoever reads this
 *     one letter of a matter that he does not see
 * @param to whom it goes to, offices, a party or a body; nobody, if it stays in the file
 * @param digest missing, with code, page and whoever it goes to, of one that is withheld
 * @param code by which anybody verifies it, as printed
 * @param verification the public page that says whether it is valid
 * @param paper whether its PDF can be had under {@code /paper}
 * @param voidReason why it is void; missing while it is valid
 * @param voidedBy who said so, by office and role; missing if it was no person
 * @param secret that it is secret; missing if it is not
 */
record LetterView(
        String id,
        @Nullable String matterId,
        @Nullable String transferId,
        LetterKind kind,
        String title,
        @Nullable String number,
        Party issuer,
        List<Addressee> to,
        @Nullable String digest,
        @Nullable String code,
        @Nullable String verification,
        @Nullable LocalDate issuedOn,
        @Schema(enumeration = {"VALID", "VOID"}) String state,
        PaperState paper,
        @Nullable String voidReason,
        @Nullable LocalDate voidedOn,
        @Nullable PersonLabel voidedBy,
        @Nullable SecretLabel secret) {
    LetterView {
        to = List.copyOf(to);
    }

    /** An office by the name it bore when the letter was issued. */
    @Schema(name = "LetterParty")
    record Party(String id, String name) {
        static Party of(Bureau bureau) {
            return new Party(bureau.id().value(), bureau.name());
        }
    }

    /**
     * @param isWhole whether the reader sees the matter, not this letter alone
     */
    static LetterView of(
            StoredLetter stored,
            String verification,
            @Nullable PersonLabel voidedBy,
            boolean isWhole,
            @Nullable SecretLabel secret) {
        LetterContent content = stored.content();
        IssueLetter letter = content.letter();
        VoidLetter voided = stored.voided();
        return new LetterView(
                letter.letter().toString(),
                isWhole ? letter.matter().toString() : null,
                isWhole && letter.about() != null ? letter.about().toString() : null,
                letter.kind(),
                letter.kind().title(),
                content.stamp() == null ? null : content.stamp().number(),
                Party.of(content.issuer()),
                Addressee.of(content),
                stored.digest(),
                stored.code().printed(),
                verification,
                content.stamp() == null ? null : content.stamp().issuedOn(),
                stored.state(),
                stored.paper(),
                voided == null ? null : voided.reason(),
                voided == null ? null : voided.on(),
                isWhole ? voidedBy : null,
                secret);
    }

    /** That it is there: its kind, number, day and state, and nothing that it says. */
    static LetterView withheld(StoredLetter stored, boolean isWhole, SecretLabel secret) {
        LetterContent content = stored.content();
        IssueLetter letter = content.letter();
        return new LetterView(
                letter.letter().toString(),
                isWhole ? letter.matter().toString() : null,
                null,
                letter.kind(),
                letter.kind().title(),
                content.stamp() == null ? null : content.stamp().number(),
                Party.of(content.issuer()),
                List.of(),
                null,
                null,
                null,
                content.stamp() == null ? null : content.stamp().issuedOn(),
                stored.state(),
                stored.paper(),
                null,
                null,
                null,
                secret);
    }
}
