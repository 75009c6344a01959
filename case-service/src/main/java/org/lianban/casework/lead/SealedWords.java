package org.lianban.casework.lead;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadCommand.VerifyImport;
import org.lianban.casework.lead.domain.LeadCommand.WithdrawImport;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.lead.domain.LeadOrigin;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.lead.domain.Pause;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.PartyOrder.CorrectParty;
import org.lianban.casework.party.domain.PartyOrder.CorrectRight;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.casework.party.domain.PartyOrder.WithdrawParty;
import org.lianban.casework.party.domain.PartyOrder.WithdrawRight;
import org.lianban.kernel.counter.RefusedException;

/**
 * What of an informant must stand in no other text: name, telephone and identity number, however
 * they are spaced and whatever width their characters have.
 */
final class SealedWords {
    // Shorter ones occur by chance.
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_NUMBER = 5;

    private final List<String> words;

    SealedWords(Informant informant) {
        this.words =
                Stream.concat(
                                known(informant.name(), SHORTEST_NAME),
                                Stream.of(national(informant.phone()), informant.idNumber())
                                        .flatMap(number -> known(number, SHORTEST_NUMBER)))
                        .toList();
    }

    /** Refuses the first text that names the informant, at its place. */
    void refuseIn(Registration registration) {
        LeadContent content = registration.content();
        LeadOrigin origin = content.origin();
        refuse("/title", content.title());
        refuse("/content", content.text());
        refuse("/origin/body", origin.body());
        refuse("/origin/paperNumber", origin.paperNumber());
        refuse("/origin/detail", origin.detail());
        for (int i = 0; i < registration.suspects().size(); i++) {
            refuse("/suspects/" + i + "/name", registration.suspects().get(i).name());
        }
        for (int i = 0; i < registration.rights().size(); i++) {
            refuse("/rights/" + i + "/name", registration.rights().get(i).name());
            refuse("/rights/" + i + "/number", registration.rights().get(i).number());
        }
    }

    /** The same of texts by their places, in their order. */
    void refuseIn(Map<String, String> texts) {
        texts.forEach(this::refuse);
    }

    /** The same of how far a matter had come. */
    void refuseIn(CourseSaid course) {
        refuse("/formerNumber", course.formerNumber());
        for (int i = 0; i < course.pauses().size(); i++) {
            Pause pause = course.pauses().get(i);
            refuse("/pauses/" + i + "/paper", pause.opening().number());
            if (pause.closing() != null) {
                refuse("/pauses/" + i + "/closingPaper", pause.closing().number());
            }
        }
    }

    /** The same of what is noted when an import is found right. */
    void refuseIn(VerifyImport verify) {
        refuse("/note", verify.note());
    }

    /** The same of why an import is taken back. */
    void refuseIn(WithdrawImport withdraw) {
        refuse("/reason", withdraw.reason());
    }

    /** The same of a party or a right that is named, or of why one is not. */
    void refuseIn(PartyOrder order) {
        switch (order) {
            case NameParty party -> refuse("/name", party.name());
            case NameRight right -> refuseRight(right);
            case CorrectParty correct -> {
                refuse("/name", correct.by().name());
                refuse("/reason", correct.reason());
            }
            case CorrectRight correct -> {
                refuseRight(correct.by());
                refuse("/reason", correct.reason());
            }
            case WithdrawParty withdraw -> refuse("/reason", withdraw.reason());
            case WithdrawRight withdraw -> refuse("/reason", withdraw.reason());
        }
    }

    private void refuseRight(NameRight right) {
        refuse("/name", right.name());
        refuse("/number", right.number());
    }

    private void refuse(String pointer, @Nullable String text) {
        if (text != null && words.stream().anyMatch(plain(text)::contains)) {
            throw new RefusedException(
                    LeadRefusal.INFORMANT_NAMED_IN_TEXT, Map.of("pointer", pointer));
        }
    }

    // A text may have it with or without the country's code.
    static @Nullable String national(@Nullable String phone) {
        return phone == null ? null : plain(phone).replaceFirst("^(\\+|00)86", "");
    }

    private static Stream<String> known(@Nullable String written, int shortest) {
        String word = written == null ? "" : plain(written);
        return word.length() >= shortest ? Stream.of(word) : Stream.empty();
    }

    // ６ is 6, and 138-0000 0000 is one number.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}·]", "")
                .toLowerCase(Locale.ROOT);
    }
}
