package org.lianban.evidence.evidencetransfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.accept;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.check;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.dispatch;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.resolve;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.said;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.BOX;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.DAY;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.PHOTO;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.TERMS;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.TIANYUAN;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.WHOLE;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUELU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUHU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.asked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Differs;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** A list that goes along with Yuelu's reply to Yuhu's request for assistance. */
class AssistedTest {
    private static final AssistanceId REQUEST =
            AssistanceId.of("0199a000-0000-7000-8000-000000000009");
    private static final Occasion NOW =
            new Occasion(Actor.system("test"), Instant.parse("2026-09-18T01:00:00Z"));
    private static final EvidenceTransfer LISTED =
            new EvidenceTransfer.ReceiverKnown(
                    new ListTerms(
                            TERMS.transfer(), TERMS.matter(), YUELU, TERMS.letter(), DAY, REQUEST),
                    EveryState.signed().items(),
                    YUHU,
                    null);

    @Test
    void whoever_was_asked_sends_and_whoever_asked_receives() {
        EvidenceTransfer sent = EveryState.made(LISTED, dispatch(YUELU), asked(YUELU));
        assertThat(said(LISTED, dispatch(YUHU), asked(YUHU))).isEqualTo("NOT_SENDER");
        assertThat(said(LISTED, check(PHOTO, null, WHOLE), asked(YUHU))).isEqualTo("WRONG_STATE");
        assertThat(said(sent, check(PHOTO, null, WHOLE), asked(YUELU))).isEqualTo("NOT_ADDRESSEE");
        assertThat(said(sent, check(PHOTO, null, WHOLE), asked(TIANYUAN)))
                .isEqualTo("NOT_ADDRESSEE");
    }

    @Test
    void every_fact_and_every_entry_of_a_chain_names_the_request() {
        // Given
        Differs torn = new Differs(DiscrepancyKind.SEAL, "封条破损（演示）", null);
        List<EvidenceEvent> facts = new ArrayList<>();
        List<String> noted = new ArrayList<>();
        // When
        EvidenceTransfer last = LISTED;
        for (Step step :
                List.of(
                        new Step(dispatch(YUELU), asked(YUELU)),
                        new Step(check(PHOTO, null, WHOLE), asked(YUHU)),
                        new Step(check(BOX, torn, new Found.Thing()), asked(YUHU)),
                        new Step(resolve(BOX, DiscrepancyOutcome.LEFT_OUT), asked(YUHU)),
                        new Step(accept(YUHU), asked(YUHU)))) {
            last = made(last, step, facts, noted);
        }
        // Then
        assertThat(last.state()).isEqualTo(EvidenceTransferState.ACCEPTED);
        assertThat(facts).hasSize(6).allSatisfy(AssistedTest::namesRequest);
        assertThat(noted).hasSize(9).containsOnly(REQUEST.toString());
    }

    @Test
    void the_list_itself_is_noted_with_the_request() {
        EvidenceListed list =
                new EvidenceListed(
                        TERMS.matter(),
                        TERMS.transfer(),
                        YUELU,
                        YUHU,
                        TERMS.letter(),
                        SomePeople.list(),
                        DAY,
                        REQUEST);
        assertThat(EvidenceTransferNotes.of(list, NOW))
                .hasSize(2)
                .allSatisfy(
                        note ->
                                assertThat(note.particulars())
                                        .containsEntry("assistanceId", REQUEST.toString()));
    }

    private record Step(EvidenceTransferCommand command, Circumstances now) {}

    private static EvidenceTransfer made(
            EvidenceTransfer transfer, Step step, List<EvidenceEvent> facts, List<String> noted) {
        return switch (EvidenceTransferRules.decide(transfer, step.command(), step.now())) {
            case Ruling.Made<EvidenceTransfer> made -> {
                for (var told : made.facts()) {
                    EvidenceEvent fact = (EvidenceEvent) told;
                    facts.add(fact);
                    EvidenceTransferNotes.of(made.next(), fact, NOW)
                            .forEach(
                                    note ->
                                            noted.add(
                                                    note.particulars()
                                                            .getOrDefault("assistanceId", "")));
                }
                yield made.next();
            }
            case Ruling.Refused<EvidenceTransfer> refused ->
                    throw new AssertionError(refused.refusal().name());
        };
    }

    private static void namesRequest(EvidenceEvent fact) {
        AssistanceId named =
                switch (fact) {
                    case EvidenceDispatched sent -> sent.assistanceId();
                    case EvidenceChecked checked -> checked.assistanceId();
                    case EvidenceDiscrepancyRecorded recorded -> recorded.assistanceId();
                    case EvidenceDiscrepancyResolved resolved -> resolved.assistanceId();
                    case EvidenceAccepted accepted -> accepted.assistanceId();
                    case EvidenceEvent other -> throw new AssertionError(other);
                };
        assertThat(named).isEqualTo(REQUEST);
    }
}
