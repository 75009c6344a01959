package org.lianban.casework.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.party.domain.Identifier;
import org.lianban.casework.party.domain.IdentifierReason;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.casework.party.domain.PartyOrder.NameParty;
import org.lianban.casework.party.domain.PartyOrder.NameRight;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.RightType;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;
import org.lianban.kernel.contract.PartyNamed;
import org.lianban.kernel.counter.Occasion;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PartiesIT {
    private static final Occasion OCCASION =
            new Occasion(Actor.system("test"), Instant.parse("2026-07-06T01:00:00Z"));

    @Inject Parties parties;
    @Inject ObjectMapper mapper;

    @Test
    void demo_parties_are_entered_with_valid_codes_in_their_order() throws IOException {
        // Given
        JsonNode demo = mapper.readTree(getClass().getResourceAsStream("/demo-parties.json"));
        MatterId matter = new MatterId(UUID.randomUUID());
        // When
        demo.forEach(
                entry ->
                        enter(
                                new NameParty(
                                        new PartyId(UUID.randomUUID()),
                                        matter,
                                        PartyRole.SUSPECT,
                                        PartyKind.ENTERPRISE,
                                        entry.get("name").asText(),
                                        entry.get("uscc").asText(),
                                        null)));
        // Then
        assertThat(parties.of(matter).parties())
                .hasSize(10)
                .allMatch(entry -> entry.name().contains("演示"))
                .extracting(entry -> entry.identifier())
                .allMatch(identifier -> identifier != null && identifier.valid())
                .first()
                .isEqualTo(
                        new Identifier(true, "92430111MAXX00015W", IdentifierReason.WELL_FORMED));
    }

    @Test
    void a_wrong_number_is_kept_with_flag_and_reason() {
        MatterId matter = new MatterId(UUID.randomUUID());
        NameParty party =
                new NameParty(
                        new PartyId(UUID.randomUUID()),
                        matter,
                        PartyRole.SUSPECT,
                        PartyKind.ENTERPRISE,
                        "𠮷㐂××商行(演示)",
                        "92430111MAXX00015X",
                        null);
        NameRight right =
                new NameRight(
                        new PartyId(UUID.randomUUID()),
                        matter,
                        RightType.UTILITY_MODEL,
                        "专利号 ZL 2012 2 0000000.8",
                        "演示夹具",
                        null);
        List<CaseworkEvent> facts = enter(party);
        enter(right);
        PartiesOfMatter stored = parties.of(matter);
        assertThat(stored.parties().getFirst().name()).isEqualTo("𠮷㐂××商行(演示)");
        assertThat(stored.parties().getFirst().identifier())
                .isEqualTo(
                        new Identifier(false, "92430111MAXX00015X", IdentifierReason.CHECK_DIGIT));
        assertThat(stored.rights().getFirst().number().reason())
                .isEqualTo(IdentifierReason.SERIAL_NEVER_ALLOCATED);
        assertThat(stored.rights().getFirst().key()).isEqualTo("201220000000.8");
        assertThat(facts)
                .containsExactly(
                        new PartyNamed(
                                matter,
                                party.party(),
                                "SUSPECT",
                                "ENTERPRISE",
                                "𠮷㐂××商行(演示)",
                                "92430111MAXX00015X"));
    }

    @Test
    void an_identifier_is_checked_over_http_in_both_languages() {
        As.account("yuelu-officer-1")
                .queryParam("kind", "uscc")
                .queryParam("value", "９２４３０１１１ＭＡＸＸ０００１５Ｗ")
                .get("/api/v1/identifiers/check")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("normalised", equalTo("92430111MAXX00015W"))
                .body("reason", equalTo("格式正确，校验通过。"));
        As.account("yuelu-officer-1")
                .header("Accept-Language", "en")
                .queryParam("kind", "document-number")
                .queryParam("value", "醴市监行处字〔2022〕第264号")
                .get("/api/v1/identifiers/check")
                .then()
                .body("normalised", equalTo("醴市监行处〔2022〕264号"))
                .body("reason", equalTo("Well formed; the check fits."));
    }

    @Test
    void what_cannot_be_checked_is_a_problem() {
        As.account("yuelu-officer-1")
                .get("/api/v1/identifiers/check?kind=passport&value=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDENTIFIER_KIND_UNKNOWN"));
        As.account("yuelu-officer-1")
                .get("/api/v1/identifiers/check?kind=uscc")
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"));
        As.account("yuelu-officer-1")
                .queryParam("value", "9".repeat(201))
                .get("/api/v1/identifiers/check?kind=uscc")
                .then()
                .statusCode(422)
                .body("code", equalTo("TEXT_TOO_LONG"));
    }

    private List<CaseworkEvent> enter(PartyOrder order) {
        return QuarkusTransaction.requiringNew().call(() -> parties.carryOut(order, OCCASION));
    }
}
