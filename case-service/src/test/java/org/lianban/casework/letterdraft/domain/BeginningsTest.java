package org.lianban.casework.letterdraft.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.FIRST;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.SECOND;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.TODAY;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.begin;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.id;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.officer;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.officers;
import static org.lianban.casework.letterdraft.domain.LetterDraftFixtures.word;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.lead.domain.ActPeriod;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.lead.domain.LeadOrigin;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.Identifier;
import org.lianban.casework.party.domain.IdentifierReason;
import org.lianban.casework.party.domain.PartyEntry;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;

/** What stands in a letter before an officer writes the first word. */
class BeginningsTest {
    private static final LawBook LAWS = LawFile.packaged(new ObjectMapper());
    private static final String CODE = "91430104MAXX00090L";
    private static final PartyEntry SUSPECT =
            party(1, PartyRole.SUSPECT, PartyKind.ENTERPRISE, "某公司(演示)", CODE);
    private static final PartyEntry HOLDER =
            party(2, PartyRole.RIGHT_HOLDER, PartyKind.ENTERPRISE, "某权利人(演示)", null);
    private static final PartyEntry INFORMANT =
            party(3, PartyRole.INFORMANT_ORG, PartyKind.ORGANISATION, "某举报单位(演示)", null);

    @Test
    void what_the_books_say_is_filled_in() {
        assertThat(begun(LetterKind.CASE_SOURCE_RECORD, SUSPECT, HOLDER))
                .isEqualTo(
                        Map.of(
                                "caseTitle", "线索(演示)",
                                "registrationNumber", "XS-1",
                                "sourceClass", "投诉、举报",
                                "foundOn", TODAY.toString(),
                                "party", "某公司(演示)",
                                "partyCode", CODE,
                                "officers", officers(FIRST, SECOND)));
        assertThat(begun(LetterKind.PRODUCTION_NOTICE, SUSPECT, HOLDER))
                .containsEntry("addressedTo", "某公司(演示)")
                .containsEntry("contact", "人员(演示)")
                .containsOnlyKeys("addressedTo", "caseTitle", "legalBasis", "contact");
        assertThat(begun(LetterKind.IDENTIFICATION_REQUEST, SUSPECT, HOLDER))
                .containsEntry("addressedTo", "某权利人(演示)");
        assertThat(begun(LetterKind.TEST_COMMISSION, SUSPECT, HOLDER))
                .doesNotContainKey("addressedTo");
    }

    @Test
    void of_several_an_officer_says_which_one() {
        PartyEntry other = party(4, PartyRole.SUSPECT, PartyKind.ENTERPRISE, "另一公司(演示)", CODE);
        assertThat(begun(LetterKind.CASE_SOURCE_RECORD, SUSPECT, other))
                .containsEntry("party", "某公司(演示)、另一公司(演示)")
                .doesNotContainKey("partyCode");
        assertThat(begun(LetterKind.PRODUCTION_NOTICE, SUSPECT, other))
                .doesNotContainKey("addressedTo");
    }

    @Test
    void of_a_person_no_identifier_and_of_whoever_informed_nothing_is_told() {
        PartyEntry person =
                party(5, PartyRole.SUSPECT, PartyKind.PERSON, "某人(演示)", "4301**********0014");
        for (LetterKind kind : LetterKind.values()) {
            assertThat(begun(kind, person, INFORMANT).values())
                    .noneMatch(text -> text.contains("4301") || text.contains("举报单位"));
        }
        assertThat(Beginnings.parties(known(person, INFORMANT))).containsExactly(person);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_basis_is_in_the_book_and_what_is_filled_in_may_be_kept(LetterKind kind) {
        if (!kind.form().isDrafted()) {
            return;
        }
        Map<String, String> fields = begun(kind, SUSPECT, HOLDER);
        if (!LetterBases.of(kind).isEmpty()) {
            assertThat(fields.get("legalBasis")).matches("《.+》第.+条");
        }
        assertThat(
                        word(
                                LetterDraftRules.begin(
                                        begin(
                                                kind,
                                                new LetterText(List.of(), null, fields, List.of())),
                                        officer())))
                .isEqualTo("DRAFT");
    }

    private static Map<String, String> begun(LetterKind kind, PartyEntry... parties) {
        return Beginnings.fields(kind, known(parties), officer());
    }

    private static Beginnings.Known known(PartyEntry... parties) {
        LeadContent lead =
                new LeadContent(
                        "线索(演示)",
                        "正文(演示)",
                        LeadSource.REPORT_NAMED,
                        LeadOrigin.NONE,
                        BreachType.TM_INFRINGE_3,
                        "430111",
                        null,
                        new ActPeriod(TODAY, null, true),
                        TODAY,
                        null);
        return new Beginnings.Known(lead, List.of(parties), LAWS);
    }

    private static PartyEntry party(
            long id, PartyRole role, PartyKind kind, String name, @Nullable String code) {
        return new PartyEntry(
                new PartyId(id(id)),
                role,
                kind,
                name,
                code == null ? null : new Identifier(true, code, IdentifierReason.WELL_FORMED),
                null);
    }
}
