package org.lianban.casework.transfer.domain;

import static org.lianban.casework.transfer.domain.SomeOffices.PROVINCE;
import static org.lianban.casework.transfer.domain.SomeOffices.TIANYUAN;
import static org.lianban.casework.transfer.domain.SomeOffices.XIANGTAN;
import static org.lianban.casework.transfer.domain.SomeOffices.YUELU;
import static org.lianban.casework.transfer.domain.SomeOffices.YUHU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianban.casework.transfer.domain.Transfer.Completable;
import org.lianban.casework.transfer.domain.Transfer.Delivered;
import org.lianban.casework.transfer.domain.Transfer.Designated;
import org.lianban.casework.transfer.domain.Transfer.Draft;
import org.lianban.casework.transfer.domain.Transfer.Issued;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** Transfers from Yuelu to Yuhu, and what superiors hand down and take up, in each state one. */
final class EveryState {
    static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    /** What all of them hand over: nothing. */
    static final Selection SELECTION =
            new Selection(new MatterId(new UUID(0, 1)), YUELU, List.of());

    private EveryState() {}

    /** What Xiangtan hands down to Yuhu, in each state one. */
    static List<Transfer> assigned() {
        Draft draft = new Draft(terms(TransferWay.ASSIGNMENT, XIANGTAN, YUHU), null);
        Issued issued = draft.submit().issue(TransferKind.CASE, DAY, SELECTION);
        Transfer.FileReceived received = issued.receiveFile(DAY, SELECTION);
        Completable handedOver = received.handOver(DAY);
        return List.of(
                draft,
                draft.submit(),
                issued,
                issued.withdraw(DAY, "改由本局办理"),
                received,
                handedOver,
                handedOver.complete(DAY, "已立案查处"));
    }

    /** What the province takes up from Yuhu, in each state one. */
    static List<Transfer> takenUp() {
        Issued issued = new Issued(terms(TransferWay.TAKING_UP, YUHU, PROVINCE), DAY, null);
        Delivered surrendered = issued.naming(issued.terms(), SELECTION).deliver(DAY);
        Transfer.FileReceived received = surrendered.receiveFile(DAY, SELECTION);
        Completable handedOver = received.handOver(DAY);
        return List.of(
                issued,
                issued.withdraw(DAY, "由你局继续办理"),
                surrendered,
                received,
                handedOver,
                handedOver.complete(DAY, "已立案查处"));
    }

    private static TransferTerms terms(TransferWay way, OfficeId from, OfficeId to) {
        return new TransferTerms(
                new TransferId(new UUID(7, 7)),
                new MatterId(new UUID(0, 1)),
                TransferKind.CASE,
                way,
                from,
                to,
                "案情重大",
                "程序规定第十五条",
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** In the order of the states; the designee is Tianyuan. */
    static List<Transfer> everyState() {
        Draft draft =
                new Draft(
                        new TransferTerms(
                                new TransferId(new UUID(7, 7)),
                                new MatterId(new UUID(0, 1)),
                                TransferKind.CASE,
                                TransferWay.TRANSFER,
                                YUELU,
                                YUHU,
                                "实际经营地不在本辖区",
                                "程序规定第十条、第十四条",
                                List.of(),
                                null,
                                null,
                                List.of(),
                                List.of(),
                                null),
                        null);
        Issued issued = draft.submit().issue(TransferKind.CASE, DAY, SELECTION);
        Delivered delivered = issued.deliver(DAY);
        Transfer.Objected objected = delivered.object(DAY, "货物在天元区包装", false);
        Transfer.SubmittedUp submitted = objected.submitUp(DAY, PROVINCE);
        Transfer.PapersReceived papers = submitted.receivePapers(DAY);
        Designated designated = papers.designate(DAY, TIANYUAN, "仓库所在地");
        Completable handedOver = designated.receiveFile(DAY, SELECTION).handOver(DAY);
        List<Transfer> all = new ArrayList<>(List.of(draft, draft.submit(), issued));
        all.add(issued.withdraw(DAY, "线索有误"));
        all.add(delivered);
        all.add(delivered.accept(DAY, SELECTION));
        all.addAll(List.of(objected, submitted, papers, designated));
        all.add(designated.receiveFile(DAY, SELECTION));
        all.add(handedOver);
        all.add(handedOver.complete(DAY, "已立案查处"));
        return all;
    }
}
