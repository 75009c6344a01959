package org.lianban.casework.letterdraft.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Certified;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.kernel.counter.LawBook;

/**
 * What the books say already of a letter that is to be written; what they do not say stays empty.
 * Never a person's identity number, never anything of whoever informed.
 */
public final class Beginnings {
    // Who tests is known to the officer alone.
    private static final Map<LetterKind, PartyRole> ADDRESSEES =
            Map.of(
                    LetterKind.PRODUCTION_NOTICE, PartyRole.SUSPECT,
                    LetterKind.IDENTIFICATION_REQUEST, PartyRole.RIGHT_HOLDER,
                    LetterKind.TEST_PERIOD_NOTICE, PartyRole.SUSPECT,
                    LetterKind.TEST_RESULT_NOTICE, PartyRole.SUSPECT);

    private Beginnings() {}

    /**
     * What the books say.
     *
     * @param parties of the matter, as they stand
     */
    public record Known(LeadContent lead, List<PartyEntry> parties, LawBook laws) {
        public Known {
            parties = List.copyOf(parties);
        }
    }

    /** The fields of that kind that can be filled in, by their names. */
    public static Map<String, String> fields(
            LetterKind kind, Known known, LetterDraftSituation situation) {
        Map<LetterField, String> said = said(kind, known, situation);
        Map<String, String> fields = new LinkedHashMap<>();
        kind.form()
                .fields()
                .forEach(
                        field -> {
                            @Nullable String text = said.get(field);
                            if (text != null) {
                                fields.put(field.key(), text);
                            }
                        });
        return fields;
    }

    /** Those whom a letter may name or go to: who informed is none of them. */
    public static List<PartyEntry> parties(Known known) {
        return known.parties().stream()
                .filter(party -> party.role() != PartyRole.INFORMANT_ORG)
                .toList();
    }

    private static Map<LetterField, String> said(
            LetterKind kind, Known known, LetterDraftSituation situation) {
        Map<LetterField, String> said = new EnumMap<>(LetterField.class);
        said.put(LetterField.CASE_TITLE, situation.matter().title());
        said.put(LetterField.REGISTRATION_NUMBER, situation.matter().writing().number());
        said.put(LetterField.SOURCE_CLASS, known.lead().source().tick());
        said.put(LetterField.FOUND_ON, known.lead().foundOn().toString());
        said.put(LetterField.CONTACT, situation.caller().label());
        joined(of(PartyRole.SUSPECT, known).map(PartyEntry::name), "、")
                .ifPresent(names -> said.put(LetterField.PARTY, names));
        only(PartyRole.SUSPECT, known)
                .flatMap(PartyEntry::code)
                .ifPresent(code -> said.put(LetterField.PARTY_CODE, code));
        addressee(kind, known).ifPresent(name -> said.put(LetterField.ADDRESSED_TO, name));
        String officers = Certified.lines(officers(situation), situation.today());
        if (!officers.isEmpty()) {
            said.put(LetterField.OFFICERS, officers);
        }
        basis(kind, known.laws(), situation.today())
                .ifPresent(articles -> said.put(LetterField.LEGAL_BASIS, articles));
        return said;
    }

    private static Stream<PartyEntry> of(PartyRole role, Known known) {
        return known.parties().stream().filter(party -> party.role() == role);
    }

    // Of several, an officer says which one.
    private static Optional<PartyEntry> only(PartyRole role, Known known) {
        List<PartyEntry> found = of(role, known).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<String> addressee(LetterKind kind, Known known) {
        return Optional.ofNullable(ADDRESSEES.get(kind))
                .flatMap(role -> only(role, known))
                .map(PartyEntry::name);
    }

    private static List<Person> officers(LetterDraftSituation situation) {
        return situation.officers().stream()
                .flatMap(id -> situation.colleagues().stream().filter(one -> one.id().equals(id)))
                .toList();
    }

    private static Optional<String> basis(LetterKind kind, LawBook laws, LocalDate on) {
        List<String> articles = LetterBases.of(kind);
        return articles.isEmpty() ? Optional.empty() : Optional.of(laws.printed(articles, on));
    }

    private static Optional<String> joined(Stream<String> texts, String between) {
        return Optional.of(texts.collect(Collectors.joining(between)))
                .filter(text -> !text.isEmpty());
    }
}
