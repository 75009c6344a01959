package org.lianban.evidence.casefolder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.domain.Assisting;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.casefolder.domain.SecretItem;
import org.lianban.evidence.casefolder.domain.SecretRefusal;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Sought;

/** Where other rooms ask about a matter, and the one way for their facts into the journal. */
@ApplicationScoped
@Transactional
public class Folders {
    private final CasefolderQueries queries;
    private final SecretQueries secrets;
    private final AssistedQueries assisted;
    private final TellingStore telling;
    private final Sought sought;

    Folders(
            CasefolderQueries queries,
            SecretQueries secrets,
            AssistedQueries assisted,
            TellingStore telling,
            Sought sought) {
        this.queries = queries;
        this.secrets = secrets;
        this.assisted = assisted;
        this.telling = telling;
        this.sought = sought;
    }

    /** The matter if this person may see it; unknown and hidden are the same. */
    public Optional<Folder> seenBy(MatterId matter, RosterPerson reader) {
        return queries.seen(matter, reader);
    }

    /** The same, refused as {@code NOT_FOUND}: what is hidden answers as what does not exist. */
    public Folder requireSight(MatterId matter, RosterPerson reader) {
        return seenBy(matter, reader).orElseThrow(Folders::notFound);
    }

    /**
     * Somebody who has leave to add to a matter must see it, too, once its facts have come. Whoever
     * gathers for a request for assistance (协查) need not; he must not be recused from it.
     */
    public void requireAdding(
            MatterId matter, @Nullable AssistanceId request, RosterPerson person) {
        if (request == null) {
            find(matter).ifPresent(_ -> requireSight(matter, person));
            return;
        }
        boolean recused = assisted.isRecused(matter, person);
        sought.required(matter, !recused);
        if (recused) {
            throw notFound();
        }
    }

    /**
     * The secret items (限制内容) of a matter that the reader sees, and which of them are kept from
     * him: whatever shows an item asks here.
     */
    public Map<EvidenceId, SecretItem> secrets(MatterId matter, RosterPerson reader) {
        return secrets.ofMatter(matter, reader);
    }

    /**
     * The matter of an item that the reader is shown with all of its matter, or because his office
     * took it in for another's request (协查). A secret item that is kept from him is refused as
     * such: that it is there he knows.
     */
    public Folder requireItem(MatterId matter, EvidenceId item, RosterPerson reader) {
        Folder folder = requireSight(matter, item.value(), reader);
        SecretItem secret = secrets(matter, reader).get(item);
        if (secret != null && secret.withheld()) {
            throw new RefusedException(
                    SecretRefusal.DOCUMENT_WITHHELD, Map.of("ground", secret.ground()));
        }
        return folder;
    }

    /** The same of one that is perhaps all that he is shown, because a share names it. */
    public Folder requireShownItem(MatterId matter, EvidenceId item, RosterPerson reader) {
        if (seenBy(matter, reader).isPresent() || !isNamed(matter, item, reader)) {
            return requireItem(matter, item, reader);
        }
        return part(matter).orElseThrow(Folders::notFound);
    }

    /** The same of whoever is shown it at all, secret or not. */
    public Optional<Folder> seenWith(MatterId matter, EvidenceId item, RosterPerson reader) {
        return seenBy(matter, reader)
                .or(
                        () ->
                                isNamed(matter, item, reader)
                                                || assisted.isShown(item.value(), reader)
                                        ? part(matter)
                                        : Optional.empty());
    }

    /**
     * How much of an item he is shown because his office took it in for another's request (协查);
     * empty of whoever sees its matter. What a share shows him beside that stands in the share.
     */
    public Optional<Assisting> assisting(MatterId matter, EvidenceId item, RosterPerson reader) {
        boolean only = seenBy(matter, reader).isEmpty() && assisted.isShown(item.value(), reader);
        return only ? Optional.of(assisted.assisting(item, reader)) : Optional.empty();
    }

    /**
     * The matter of a list of evidence that the reader is shown with all of its matter, or because
     * his office sends it with the reply to another's request (协查).
     */
    public Folder requireTransfer(MatterId matter, TransferId transfer, RosterPerson reader) {
        return requireSight(matter, transfer.value(), reader);
    }

    /** Whether his office sends it with the reply to another's request. */
    public boolean isAssisting(TransferId transfer, RosterPerson reader) {
        return assisted.isShown(transfer.value(), reader);
    }

    /** Of which matter an item is: never for an answer to somebody. */
    Optional<MatterId> matterOf(EvidenceId item) {
        return secrets.matterOf(item);
    }

    /** The same of whatever an office does for another's request. */
    Optional<MatterId> matterAssisted(UUID object) {
        return assisted.matterOf(object);
    }

    /** The matter of something that he is shown with it, or because his office assists. */
    Folder requireSight(MatterId matter, UUID object, RosterPerson reader) {
        return seenBy(matter, reader)
                .or(() -> assisted.isShown(object, reader) ? part(matter) : Optional.empty())
                .orElseThrow(Folders::notFound);
    }

    private Optional<Folder> part(MatterId matter) {
        sought.required(matter, true);
        return find(matter);
    }

    private static RefusedException notFound() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }

    /** Whether a share names the item to the reader's office. */
    public boolean isNamed(MatterId matter, EvidenceId item, RosterPerson reader) {
        return secrets.isNamed(item, matter, reader);
    }

    /** The matter whoever may see it: for rules and jobs, never for an answer to somebody. */
    public Optional<Folder> find(MatterId matter) {
        return queries.find(matter);
    }

    /** Whether the office handles the matter with nobody assigned yet: registered, and no more. */
    public boolean isUnassigned(MatterId matter, OfficeId office) {
        return queries.stage(matter, office).filter("REGISTERED"::equals).isPresent();
    }

    /**
     * Records facts in the caller's transaction, to everybody who may see the matter. While the
     * matter's own facts are under way that is the office alone that the fact is about.
     *
     * @param epoch under which it was decided
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            MatterId matter, List<? extends EvidenceEvent> facts, Occasion occasion, long epoch) {
        telling.record(matter, facts, occasion, epoch);
    }
}
