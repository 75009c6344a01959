package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.casework.docket.TimelineQueries.Passage;
import org.lianban.casework.transfer.Happenings;
import org.lianban.casework.transfer.TransferView.ChangeLine;
import org.lianban.casework.transfer.domain.TransferLimits;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CallerLanguage;

/** Tells the receiver of a transfer what happened to the matter meanwhile, from the journal. */
@ApplicationScoped
class JournalHappenings implements Happenings {
    // A matter in transfer hardly changes: filing is closed. The cap is against a runaway only.
    private static final int MOST = 500;

    // What a transfer brings about without naming itself: its papers and the matter's standing.
    // They are written in one transaction with the fact that names it, and bear the same moment.
    private static final Set<String> UNNAMED = Set.of("LetterIssued", "StandingChanged");

    private final TimelineQueries queries;
    private final CallerLanguage language;

    JournalHappenings(TimelineQueries queries, CallerLanguage language) {
        this.queries = queries;
        this.language = language;
    }

    @Override
    public List<ChangeLine> since(
            MatterId matter, long sequence, TransferId transfer, OfficeId reader) {
        List<TimelineEntry> later =
                queries.timeline(new Passage(matter, sequence, MOST), reader, language.locale());
        Set<Instant> steps =
                later.stream()
                        .filter(entry -> names(transfer, entry))
                        .map(TimelineEntry::recordedAt)
                        .collect(Collectors.toSet());
        // Every fact of the move bears the epoch it began; before it comes the delivery.
        return later.stream()
                .filter(entry -> entry.epoch() == later.getFirst().epoch())
                .filter(entry -> !isOf(transfer, entry, steps))
                .map(JournalHappenings::line)
                .toList();
    }

    private static boolean isOf(TransferId transfer, TimelineEntry entry, Set<Instant> steps) {
        return names(transfer, entry)
                || TransferLimits.ALL.contains(entry.fact().path("rule").asText())
                || (UNNAMED.contains(entry.type()) && steps.contains(entry.recordedAt()));
    }

    private static boolean names(TransferId transfer, TimelineEntry entry) {
        return transfer.toString().equals(entry.fact().path("transferId").asText());
    }

    private static ChangeLine line(TimelineEntry entry) {
        return new ChangeLine(entry.sequence(), entry.recordedAt(), entry.actor(), entry.text());
    }
}
