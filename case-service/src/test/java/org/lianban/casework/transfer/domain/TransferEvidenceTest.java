package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHU;
import static org.lianban.casework.transfer.domain.SomeOffices.anybodyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.counter.Ruling;

/** Evidence goes along with a transfer: on a list, on its way, and handed over. */
class TransferEvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final PaperHouse house = new PaperHouse(YUELU, Stage.FILED);

    @Test
    void a_draft_names_items_of_its_matter_once_each_or_is_refused_at_their_place() {
        house.evidence().with(1, YUELU).naming(PaperEvidence.id(7));
        Ruling.Refused<Transfer> unknown = refused(draft());
        assertThat(unknown.refusal()).isEqualTo(TransferRefusal.EVIDENCE_UNKNOWN);
        assertThat(unknown.particulars()).containsEntry("pointer", "/evidence/1");

        PaperHouse another = new PaperHouse(YUELU, Stage.FILED);
        another.evidence().with(1, YUELU).naming(PaperEvidence.id(1));
        Ruling.Refused<Transfer> twice = refused(another.draft(anybodyOf(YUELU), DAY, YUHU));
        assertThat(twice.refusal()).isEqualTo(TransferRefusal.EVIDENCE_LISTED_TWICE);
        assertThat(twice.particulars())
                .containsEntry("pointer", "/evidence/1")
                .containsEntry("number", "1");
    }

    @Test
    void an_item_with_another_office_or_on_its_way_cannot_be_listed() {
        house.evidence().with(1, YUELU).with(2, YUHU);
        assertThat(refused(draft()).refusal()).isEqualTo(TransferRefusal.EVIDENCE_IN_TRANSIT);
        assertThat(refused(draft()).particulars()).containsEntry("number", "2");

        house.evidence().leaves(2, YUELU);
        assertThat(refused(draft()).refusal()).isEqualTo(TransferRefusal.EVIDENCE_IN_TRANSIT);
    }

    @Test
    void what_was_free_when_it_was_drafted_is_asked_again_at_revision_and_at_issue() {
        house.evidence().with(1, YUELU).with(2, YUELU);
        draft();
        house.evidence().leaves(2, YUELU);
        assertThat(refused(decide(YUELU, TransferStep.REVISE)).refusal())
                .isEqualTo(TransferRefusal.EVIDENCE_IN_TRANSIT);
        step(YUELU, TransferStep.SUBMIT);

        assertThat(refused(decide(YUELU, TransferStep.ISSUE)).particulars())
                .isEqualTo(Map.of("number", "2"));
        assertThat(closed(YUELU, TransferStep.ISSUE))
                .isEqualTo(TransferRefusal.EVIDENCE_IN_TRANSIT);
    }

    @Test
    void the_list_goes_out_with_the_letter_and_says_what_is_known_at_that_moment() {
        house.evidence().with(1, YUELU).with(2, YUELU);
        issued();

        EvidenceListed listed = (EvidenceListed) house.facts().getLast();
        assertThat(listed.items())
                .containsExactly(
                        new ListedEvidence(
                                PaperEvidence.id(1), 1, PaperEvidence.SHA256, PaperEvidence.SM3),
                        new ListedEvidence(PaperEvidence.id(2), 2, null, null));
        assertThat(listed.from()).isEqualTo(YUELU);
        assertThat(listed.to()).isEqualTo(YUHU);
        assertThat(listed.listedOn()).isEqualTo(DAY);
        IssueLetter list = house.letters().getLast();
        assertThat(listed.letterId()).isEqualTo(list.letter());
        assertThat(list.kind()).isEqualTo(LetterKind.EVIDENCE_LIST);
        assertThat(house.letters().getFirst().fields().get("attachments"))
                .isEqualTo("案源登记表\n证据材料移送清单（共2项）");
    }

    @Test
    void a_line_of_the_list_says_who_collected_the_item_under_which_certificate() {
        house.evidence().with(1, YUELU).with(2, YUELU);
        issued();

        List<LetterItem> lines = house.letters().getLast().items();
        assertThat(lines.getFirst().texts())
                .containsEntry("number", "1")
                .containsEntry("kind", "书证")
                .containsEntry("form", "复制件")
                .containsEntry("collectedBy", "岳麓区局办案人员甲（演示执法证0101）\n岳麓区局办案人员乙（当日无有效执法证）")
                .containsEntry("collectedOn", "2026年4月2日")
                .containsEntry("quantity", "")
                .containsEntry("sha256", PaperEvidence.SHA256)
                .containsEntry("sm3", PaperEvidence.SM3);
        assertThat(lines.getLast().texts())
                .containsEntry("form", "原物")
                .containsEntry("quantity", "3件")
                .containsEntry("seal", "封条完好")
                .containsEntry("storage", "证据室A-01")
                .containsEntry("sha256", "");
    }

    @Test
    void without_evidence_a_transfer_has_no_list_and_is_handed_over_with_the_move() {
        issued();
        assertThat(house.letters()).hasSize(1);
        step(YUHU, TransferStep.DELIVER);
        step(YUHU, TransferStep.ACCEPT);

        assertThat(house.transfer().state()).isEqualTo(TransferState.HANDED_OVER);
        assertThat(house.runs(YUELU, "DL-25c")).isFalse();
    }

    @Test
    void with_evidence_the_move_is_not_yet_the_hand_over() {
        house.evidence().with(1, YUELU).with(2, YUELU);
        accepted();

        assertThat(house.transfer().state()).isEqualTo(TransferState.ACCEPTED);
        assertThat(house.facts().getLast()).isInstanceOf(TransferAccepted.class);
        assertThat(house.matter().writingOffice()).isEqualTo(YUHU);
        assertThat(house.due(YUELU, "DL-25c")).isEqualTo(LocalDate.of(2026, 5, 7));
        house.files(YUHU);
        assertThat(closed(YUHU, TransferStep.COMPLETE)).isEqualTo(TransferRefusal.OPEN_DEPENDENCY);
        assertThat(closed(YUHU, TransferStep.HAND_OVER)).isEqualTo(TransferRefusal.OPEN_DEPENDENCY);
        assertThat(closed(YUELU, TransferStep.HAND_OVER)).isEqualTo(TransferRefusal.NOT_ADDRESSEE);
    }

    @Test
    void when_all_has_arrived_the_holder_hands_over_with_a_receipt_and_may_complete() {
        house.evidence().with(1, YUELU).with(2, YUELU);
        accepted();
        house.files(YUHU);
        house.evidence().arrives(house.transfers(), DAY);
        assertThat(next(YUHU)).isEqualTo(TransferStep.HAND_OVER);

        step(YUHU, TransferStep.HAND_OVER);

        assertThat(house.facts().getLast())
                .isEqualTo(
                        new TransferHandedOver(
                                house.matter().id(), house.transfer().terms().id(), YUHU, DAY));
        assertThat(house.runs(YUELU, "DL-25c")).isFalse();
        IssueLetter receipt = house.letters().getLast();
        assertThat(receipt.kind()).isEqualTo(LetterKind.EVIDENCE_RECEIPT);
        assertThat(receipt.issuer()).isEqualTo(YUHU);
        assertThat(receipt.addressees()).containsExactly(YUELU);
        assertThat(receipt.items().stream().map(line -> line.text("result")))
                .containsExactly("已接收", "未接收");
        assertThat(receipt.items().getLast().text("note")).isEqualTo("封条破损，留移送机关");
        assertThat(next(YUHU)).isEqualTo(TransferStep.COMPLETE);
        step(YUHU, TransferStep.COMPLETE);
    }

    @Test
    void after_a_designation_the_designee_hands_over() {
        house.evidence().with(1, YUELU);
        issued();
        step(YUHU, TransferStep.DELIVER);
        step(YUHU, TransferStep.OBJECT);
        step(YUHU, TransferStep.REQUEST_DESIGNATION);
        step(PROVINCE, TransferStep.SIGN_FOR_PAPERS);
        step(PROVINCE, TransferStep.DESIGNATE);
        step(TIANYUAN, TransferStep.SIGN_FOR_FILE);
        assertThat(house.transfer().state()).isEqualTo(TransferState.FILE_RECEIVED);
        assertThat(house.facts().getLast()).isInstanceOf(TransferFileReceived.class);
        assertThat(closed(YUHU, TransferStep.HAND_OVER)).isEqualTo(TransferRefusal.NOT_ADDRESSEE);
        house.evidence().arrives(house.transfers(), DAY);

        step(TIANYUAN, TransferStep.HAND_OVER);

        assertThat(house.letters().getLast().fields()).containsEntry("receiver", "天元区局");
        assertThat(house.transfer().state()).isEqualTo(TransferState.HANDED_OVER);
    }

    @Test
    void a_list_is_open_from_its_signature_until_all_is_handed_over_or_nothing_will_be() {
        house.evidence().with(1, YUELU);
        TransferTerms terms = ((Ruling.Made<Transfer>) draft()).next().terms();
        Transfer.Issued issued =
                new Transfer.AwaitingApproval(terms)
                        .issue(TransferKind.CASE, DAY, EveryState.SELECTION);
        Transfer.Delivered delivered = issued.deliver(DAY);
        Transfer.PapersReceived papers =
                delivered.object(DAY, "异议", false).submitUp(DAY, PROVINCE).receivePapers(DAY);
        Transfer.Designated back = papers.designate(DAY, YUELU, "违法行为发生地");

        String open =
                List.of(
                                house.transfer(),
                                issued,
                                issued.withdraw(DAY, "有误"),
                                delivered.accept(DAY, EveryState.SELECTION),
                                delivered.accept(DAY, EveryState.SELECTION).handOver(DAY),
                                back,
                                back.complete(DAY, "指定由移送机关管辖"))
                        .stream()
                        .map(transfer -> transfer.state() + " " + transfer.hasOpenList())
                        .collect(Collectors.joining(", "));

        assertThat(open)
                .isEqualTo(
                        "DRAFT false, ISSUED true, WITHDRAWN false, ACCEPTED true, HANDED_OVER"
                                + " false, DESIGNATED true, COMPLETED false");
    }

    @Test
    void an_item_on_an_open_list_cannot_stand_on_another_until_the_letter_is_withdrawn() {
        house.evidence().with(1, YUELU);
        issued();
        Circumstances now = house.circumstances(anybodyOf(YUELU), DAY);
        assertThat(EvidenceRules.notToBeListed(now.evidence().listed(PaperEvidence.id(1)), now))
                .map(Closed::because)
                .contains(TransferRefusal.EVIDENCE_IN_TRANSIT);

        step(YUELU, TransferStep.WITHDRAW);

        assertThat(draft()).isInstanceOf(Ruling.Made.class);
    }

    private void issued() {
        draft();
        step(YUELU, TransferStep.SUBMIT);
        step(YUELU, TransferStep.ISSUE);
    }

    private void accepted() {
        issued();
        step(YUHU, TransferStep.DELIVER);
        step(YUHU, TransferStep.ACCEPT);
    }

    private Ruling<Transfer> draft() {
        return house.draft(anybodyOf(YUELU), DAY, YUHU);
    }

    private Ruling<Transfer> decide(OfficeId office, TransferStep step) {
        return house.decide(anybodyOf(office), DAY, house.command(step, TIANYUAN));
    }

    private void step(OfficeId office, TransferStep step) {
        assertThat(decide(office, step)).as("%s", step).isInstanceOf(Ruling.Made.class);
    }

    private static Ruling.Refused<Transfer> refused(Ruling<Transfer> ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        return (Ruling.Refused<Transfer>) ruling;
    }

    private TransferRefusal closed(OfficeId office, TransferStep step) {
        return actions(office).stream()
                .filter(action -> action.step() == step)
                .flatMap(action -> Stream.ofNullable(action.closed()))
                .map(Closed::because)
                .findFirst()
                .orElseThrow();
    }

    private TransferStep next(OfficeId office) {
        return actions(office).stream()
                .filter(action -> action.weight() == Weight.NEXT)
                .map(TransferAction::step)
                .findFirst()
                .orElseThrow();
    }

    private List<TransferAction> actions(OfficeId office) {
        return TransferRules.actions(house.transfer(), house.circumstances(anybodyOf(office), DAY));
    }
}
