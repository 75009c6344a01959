package org.lianban.casework.docket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lianban.casework.transfer.Happenings;
import org.lianban.casework.transfer.TransferView.ChangeLine;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CallerLanguage;

/** Tells the receiver of a transfer what happened to the matter meanwhile, from the journal. */
@ApplicationScoped
class JournalHappenings implements Happenings {
    // A matter in transfer hardly changes: filing is closed. The cap is against a runaway only.
    private static final int MOST = 500;

    // What a transfer brings about without naming itself: its papers, its limits, its standing.
    private static final Set<String> BY_TRANSFER = Set.of("LetterIssued", "StandingChanged");
    private static final Set<String> LIMITS = Set.of("DL-04", "DL-25a", "DL-25b");

    private final TimelineQueries queries;
    private final CallerLanguage language;

    JournalHappenings(TimelineQueries queries, CallerLanguage language) {
        this.queries = queries;
        this.language = language;
    }

    @Override
    public List<ChangeLine> since(MatterId matter, long sequence, TransferId transfer) {
        List<ChangeLine> changes = new ArrayList<>();
        List<TimelineEntry> later = queries.timeline(matter, sequence, MOST, language.locale());
        for (TimelineEntry entry : later) {
            // Every fact of the move bears the epoch it began; before it comes the delivery.
            if (entry.epoch() == later.getFirst().epoch() && !isOf(transfer, entry)) {
                changes.add(
                        new ChangeLine(
                                entry.sequence(), entry.recordedAt(), entry.actor(), entry.text()));
            }
        }
        return changes;
    }

    private static boolean isOf(TransferId transfer, TimelineEntry entry) {
        JsonNode fact = entry.fact();
        return BY_TRANSFER.contains(entry.type())
                || LIMITS.contains(fact.path("rule").asText())
                || transfer.toString().equals(fact.path("transferId").asText());
    }
}
