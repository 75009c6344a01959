package org.lianban.casework.transfer;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.domain.DraftTransfer;
import org.lianban.casework.transfer.domain.TransferCommand;
import org.lianban.casework.transfer.domain.TransferCommand.Takeover;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** Commands with new identifiers (UUIDv7) for what they will bring about. */
@ApplicationScoped
class FreshCommands {
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    DraftTransfer draft(
            OfficeId to,
            String reason,
            String legalBasis,
            List<String> attachments,
            @Nullable String selectionNote) {
        return new DraftTransfer(
                new TransferId(ids.generate()), to, reason, legalBasis, attachments, selectionNote);
    }

    TransferCommand issue() {
        return new TransferCommand.Issue(letter());
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

    TransferCommand designate(OfficeId designee, String reason) {
        return new TransferCommand.Designate(designee, reason, letter());
    }

    TransferCommand signForFile() {
        return new TransferCommand.SignForFile(takeover(), letter());
    }

    /** An identifier for a letter that is only shown. */
    LetterId letter() {
        return new LetterId(ids.generate());
    }

    private ClockId clock() {
        return new ClockId(ids.generate());
    }

    private Takeover takeover() {
        return new Takeover(new HandlingId(ids.generate()), clock(), clock());
    }
}
