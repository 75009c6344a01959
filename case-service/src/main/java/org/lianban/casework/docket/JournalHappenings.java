package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lianban.casework.docket.TimelineQueries.Passage;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.Happenings;
import org.lianban.casework.transfer.TransferView.ChangeLine;
import org.lianban.casework.transfer.domain.TransferLimits;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CallerLanguage;

/** Tells the receiver of a transfer what happened to the matter meanwhile, from the journal. */
@ApplicationScoped
class JournalHappenings implements Happenings {
    // A matter in transfer hardly changes: filing is closed. The cap is against a runaway only.
    private static final int MOST = 500;

    // What a transfer brings about without naming itself: its papers and the matter's standing.
    private static final Set<String> UNNAMED =
            Set.of("LetterIssued", "LetterVoided", "StandingChanged");

    // A ruling's own fact comes first, then what its orders brought about (Matters.settle): these
    // belong to the last fact before them that is none of theirs.
    static final Set<String> OF_ORDERS =
            Set.of(
                    "LetterIssued",
                    "StandingChanged",
                    "ClockStarted",
                    "ClockExtended",
                    "ClockPaused",
                    "ClockResumed",
                    "ClockEnded",
                    "HandlingOpened",
                    "HandlingStaged",
                    "HandlingKept",
                    "HandlingEnded",
                    "PartyNamed",
                    "RightNamed",
                    "WritingOfficeMoved",
                    "ClockRevived",
                    "PartyCorrected",
                    "PartyWithdrawn",
                    "RightCorrected",
                    "RightWithdrawn",
                    "LetterVoided");

    private final TimelineQueries queries;
    private final CallerLanguage language;

    JournalHappenings(TimelineQueries queries, CallerLanguage language) {
        this.queries = queries;
        this.language = language;
    }

    @Override
    public List<ChangeLine> since(
            MatterId matter, long sequence, TransferId transfer, Caller reader) {
        List<TimelineEntry> later =
                queries.timeline(new Passage(matter, sequence, MOST), reader, language.locale());
        // Every fact of the move bears the epoch it began; before it comes the delivery.
        return others(transfer, later).stream()
                .filter(entry -> entry.epoch() == later.getFirst().epoch())
                .map(JournalHappenings::line)
                .toList();
    }

    private static List<TimelineEntry> others(TransferId transfer, List<TimelineEntry> later) {
        List<TimelineEntry> others = new ArrayList<>();
        boolean isRuledOnTransfer = false;
        for (TimelineEntry entry : later) {
            if (!isOfOrder(entry)) {
                isRuledOnTransfer = names(transfer, entry);
            }
            boolean isPaper =
                    isRuledOnTransfer && UNNAMED.contains(entry.type()) && isOfOrder(entry);
            boolean isLimit = TransferLimits.ALL.contains(entry.fact().path("rule").asText());
            if (!names(transfer, entry) && !isPaper && !isLimit) {
                others.add(entry);
            }
        }
        return others;
    }

    // A letter made void alone is an act itself.
    private static boolean isOfOrder(TimelineEntry entry) {
        return OF_ORDERS.contains(entry.type()) && !entry.fact().path("alone").asBoolean();
    }

    private static boolean names(TransferId transfer, TimelineEntry entry) {
        return transfer.toString().equals(entry.fact().path("transferId").asText());
    }

    private static ChangeLine line(TimelineEntry entry) {
        return new ChangeLine(entry.sequence(), entry.recordedAt(), entry.actor(), entry.text());
    }
}
