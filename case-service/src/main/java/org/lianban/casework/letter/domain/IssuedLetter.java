package org.lianban.casework.letter.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * An issued letter as other rooms see it.
 *
 * @param digest of its canonical form
 */
public record IssuedLetter(LetterContent content, String digest, boolean isVoid) {
    public IssuedLetter {
        if (content.isDraft()) {
            throw new IllegalArgumentException("a draft is not issued");
        }
    }

    public LetterId id() {
        return content.letter().letter();
    }

    public MatterId matter() {
        return content.letter().matter();
    }

    public LetterKind kind() {
        return content.letter().kind();
    }

    /** None of a kind without numbers. */
    public @Nullable String number() {
        return stamp().number();
    }

    /** As other papers name it, 《案件移送函》长岳市监案移〔2026〕3号. */
    public String named() {
        String title = "《" + kind().title() + "》";
        String number = number();
        return number == null ? title : title + number;
    }

    /** Who issued it. */
    public OfficeId office() {
        return content.letter().issuer();
    }

    public LocalDate issuedOn() {
        return stamp().issuedOn();
    }

    /** It goes to somebody; otherwise it stays in the file. */
    public boolean isForOthers() {
        return kind().form().addressing() != Addressing.FILE;
    }

    /** The case or lead that it is about. */
    public String caseTitle() {
        return content.text(LetterField.CASE_TITLE.key());
    }

    /**
     * Whom it is for, by name, each for himself and all as they are addressed together; nobody, of
     * what stays in the file or goes to a party that was not known yet.
     */
    public List<String> recipients() {
        String body = content.text(LetterField.ADDRESSED_TO.key());
        if (body.equals(Addressing.UNKNOWN_PARTY)) {
            return List.of();
        }
        return body.isEmpty()
                ? content.addressees().stream().map(Bureau::name).toList()
                : Stream.concat(Arrays.stream(body.split(Addressing.AND)), Stream.of(body))
                        .distinct()
                        .toList();
    }

    private Stamp stamp() {
        return Objects.requireNonNull(content.stamp());
    }
}
