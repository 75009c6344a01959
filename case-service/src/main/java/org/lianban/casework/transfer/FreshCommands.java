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
import org.lianban.casework.transfer.domain.TransferCommand;
import org.lianban.casework.transfer.domain.TransferCommand.Takeover;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Fields;

/** Commands with new identifiers (UUIDv7) for what they will bring about. */
@ApplicationScoped
class FreshCommands {
    // A list of this length is some fifty pages.
    private static final int MOST_EVIDENCE = 500;
    private static final EvidenceId NO_EVIDENCE = new EvidenceId(new UUID(0, 0));

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    DraftTransfer draft(TransferRequest.DraftBody said) {
        return draft(new TransferId(ids.generate()), said.text());
    }

    DraftTransfer draft(TransferId id, TransferRequest.RevisionBody said) {
        return new DraftTransfer(
                id,
                OfficeId.of(Fields.text("/to", said.to(), 12)),
                PlainTexts.text("/reason", said.reason(), 2000),
                PlainTexts.text("/legalBasis", said.legalBasis(), 400),
                attachments(said),
                PlainTexts.optionalText("/selectionNote", said.selectionNote(), 1000),
                evidence(said));
    }

    // What is no id names nothing that the matter could have: the rule says so at its place.
    private static List<EvidenceId> evidence(TransferRequest.RevisionBody said) {
        List<EvidenceId> named = new ArrayList<>();
        for (String id : Fields.list("/evidence", said.evidence(), MOST_EVIDENCE)) {
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

    TransferCommand accept(long seenMatterVersion) {
        return new TransferCommand.Accept(takeover(), seenMatterVersion);
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

    TransferCommand signForFile() {
        return new TransferCommand.SignForFile(takeover(), letter());
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
