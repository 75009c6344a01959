package org.lianban.casework.transfer;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.transfer.domain.DraftTransfer;
import org.lianban.casework.transfer.domain.FileContents;
import org.lianban.casework.transfer.domain.GoodsPlan;
import org.lianban.casework.transfer.domain.RequestTakingUp;
import org.lianban.casework.transfer.domain.TakeUp;
import org.lianban.casework.transfer.domain.TransferCommand;
import org.lianban.casework.transfer.domain.TransferCommand.Takeover;
import org.lianban.casework.transfer.domain.TransferWay;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Fields;

/** Commands with new identifiers (UUIDv7) for what they will bring about. */
@ApplicationScoped
class FreshCommands {
    // A list of this length is some fifty pages.
    private static final int MOST_EVIDENCE = 500;
    private static final int MOST_MEASURES = 100;
    private static final MeasureId NO_MEASURE = new MeasureId(new UUID(0, 0));
    private static final EvidenceId NO_EVIDENCE = new EvidenceId(new UUID(0, 0));

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    DraftTransfer draft(TransferRequest.DraftBody said) {
        DraftTransfer written = draft(transfer(), said.text());
        return said.way() == TransferWay.ASSIGNMENT
                ? written.going(TransferWay.ASSIGNMENT)
                : written;
    }

    TakeUp takeUp(TransferRequest.TakingUpBody said) {
        return new TakeUp(transfer(), PlainTexts.text("/reason", said.reason(), 2000), letter());
    }

    RequestTakingUp requestTakingUp(TransferRequest.TakingUpRequestBody said) {
        return new RequestTakingUp(
                transfer(),
                PlainTexts.text("/reason", said.reason(), 2000),
                new FileContents(evidence(said.evidence()), goods(said.goods())),
                letter(),
                letter());
    }

    TransferCommand surrenderFile(TransferRequest.@Nullable FileSurrenderBody body) {
        TransferRequest.FileSurrenderBody said = Fields.present("", body);
        return new TransferCommand.SurrenderFile(
                new FileContents(evidence(said.evidence()), goods(said.goods())),
                letter(),
                letter());
    }

    private TransferId transfer() {
        return new TransferId(ids.generate());
    }

    DraftTransfer draft(TransferId id, TransferRequest.RevisionBody said) {
        return new DraftTransfer(
                id,
                TransferWay.TRANSFER,
                OfficeId.of(Fields.text("/to", said.to(), 12)),
                PlainTexts.text("/reason", said.reason(), 2000),
                PlainTexts.text("/legalBasis", said.legalBasis(), 400),
                attachments(said),
                PlainTexts.optionalText("/selectionNote", said.selectionNote(), 1000),
                evidence(said.evidence()),
                goods(said.goods()));
    }

    private List<GoodsPlan> goods(@Nullable List<TransferRequest.GoodsBody> said) {
        List<GoodsPlan> plans = new ArrayList<>();
        for (TransferRequest.GoodsBody body : Fields.list("/goods", said, MOST_MEASURES)) {
            plans.add(plan("/goods/" + plans.size(), body));
        }
        return plans;
    }

    private GoodsPlan plan(String at, TransferRequest.GoodsBody said) {
        boolean goes = said.course() == GoodsPlan.Course.GOES_ALONG;
        return new GoodsPlan(
                measure(Fields.text(at + "/measureId", said.measureId(), 64)),
                said.course(),
                goes ? PlainTexts.text(at + "/place", said.place(), 200) : null,
                goes ? PlainTexts.text(at + "/handsOver", said.handsOver(), 100) : null,
                goes ? PlainTexts.optionalText(at + "/takesOver", said.takesOver(), 100) : null,
                new GoodsPlan.Papers(letter(), clock()));
    }

    // As of evidence: the rule says at its place that there is no such measure.
    private static MeasureId measure(String id) {
        try {
            return MeasureId.of(id);
        } catch (IllegalArgumentException e) {
            return NO_MEASURE;
        }
    }

    // What is no id names nothing that the matter could have: the rule says so at its place.
    private static List<EvidenceId> evidence(@Nullable List<String> said) {
        List<EvidenceId> named = new ArrayList<>();
        for (String id : Fields.list("/evidence", said, MOST_EVIDENCE)) {
            named.add(evidence(Fields.text("/evidence/" + named.size(), id, 64)));
        }
        return named;
    }

    private static EvidenceId evidence(String id) {
        try {
            return EvidenceId.of(id);
        } catch (IllegalArgumentException e) {
            return NO_EVIDENCE;
        }
    }

    private static List<String> attachments(TransferRequest.RevisionBody said) {
        List<String> titles = new ArrayList<>();
        for (String title : Fields.list("/attachments", said.attachments(), 50)) {
            titles.add(PlainTexts.text("/attachments/" + titles.size(), title, 200));
        }
        return titles;
    }

    TransferCommand issue() {
        return new TransferCommand.Issue(letter(), letter());
    }

    TransferCommand deliver() {
        return new TransferCommand.Deliver(letter(), clock(), clock());
    }

    TransferCommand accept(TransferRequest.@Nullable AcceptanceBody body) {
        TransferRequest.AcceptanceBody said = Fields.present("", body);
        return new TransferCommand.Accept(
                takeover(),
                said.seenMatterVersion(),
                Fields.text("/seenSelection", said.seenSelection(), 100));
    }

    TransferCommand requestDesignation() {
        return new TransferCommand.RequestDesignation(letter());
    }

    TransferCommand signForPapers() {
        return new TransferCommand.SignForPapers(clock());
    }

    TransferCommand designate(TransferRequest.@Nullable DesignationBody body) {
        TransferRequest.DesignationBody said = Fields.present("", body);
        return new TransferCommand.Designate(
                OfficeId.of(Fields.text("/designee", said.designee(), 12)),
                PlainTexts.text("/reason", said.reason(), 2000),
                letter());
    }

    TransferCommand signForFile(TransferRequest.@Nullable FileReceiptBody body) {
        return new TransferCommand.SignForFile(
                takeover(),
                letter(),
                Fields.text("/seenSelection", Fields.present("", body).seenSelection(), 100));
    }

    TransferCommand handOver() {
        return new TransferCommand.HandOver(letter());
    }

    /** An identifier for a letter that is only shown. */
    LetterId letter() {
        return new LetterId(ids.generate());
    }

    private ClockId clock() {
        return new ClockId(ids.generate());
    }

    private Takeover takeover() {
        return new Takeover(new HandlingId(ids.generate()), clock(), clock(), clock());
    }
}
