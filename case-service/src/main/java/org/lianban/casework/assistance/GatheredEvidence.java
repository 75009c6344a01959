package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.assistance.domain.AssistanceTerms;
import org.lianban.casework.assistance.domain.Gathered;
import org.lianban.casework.assistance.domain.Reply;
import org.lianban.casework.exhibit.Exhibits;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitOnItsWay;
import org.lianban.casework.exhibit.domain.ExhibitPosition;
import org.lianban.kernel.contract.EvidenceId;

/** What the asked office took in for a request, and what it has left of earlier ones. */
@ApplicationScoped
class GatheredEvidence {
    private final AssistanceStore store;
    private final Exhibits exhibits;

    GatheredEvidence(AssistanceStore store, Exhibits exhibits) {
        this.store = store;
        this.exhibits = exhibits;
    }

    /** What an answer may name; by number. */
    Map<EvidenceId, Exhibit> free(AssistanceRequest request) {
        Gathered gathered = gathered(request);
        Map<EvidenceId, Exhibit> free = new LinkedHashMap<>();
        of(gathered).stream().filter(gathered::isFree).forEach(item -> free.put(item.id(), item));
        return free;
    }

    /**
     * All that was gathered for the request, wherever it is now, and what it takes up of requests
     * that are over; by number.
     */
    List<Exhibit> of(AssistanceRequest request) {
        return of(gathered(request));
    }

    private List<Exhibit> of(Gathered gathered) {
        List<Exhibit> items =
                new ArrayList<>(exhibits.ofAssistance(gathered.request().terms().id()));
        gathered.over().stream()
                .flatMap(other -> exhibits.ofAssistance(other.terms().id()).stream())
                .filter(gathered::takesUp)
                .forEach(items::add);
        items.sort(Comparator.comparingInt(Exhibit::number));
        return items;
    }

    private Gathered gathered(AssistanceRequest request) {
        AssistanceTerms terms = request.terms();
        List<AssistanceRequest> others =
                store.ofMatter(terms.matter()).stream()
                        .map(StoredAssistance::request)
                        .filter(other -> other.terms().matter().equals(terms.matter()))
                        .filter(other -> other.terms().to().equals(terms.to()))
                        .filter(other -> !other.terms().id().equals(terms.id()))
                        .toList();
        return new Gathered(
                request,
                others,
                Stream.concat(Stream.of(request), others.stream()).flatMap(this::leftOut).toList());
    }

    private Stream<EvidenceId> leftOut(AssistanceRequest request) {
        return request.dossier().replies().stream()
                .map(Reply::list)
                .filter(Objects::nonNull)
                .flatMap(list -> exhibits.ofTransfer(list.way()).items().stream())
                .filter(item -> item.position() == ExhibitPosition.LEFT_OUT)
                .map(ExhibitOnItsWay::id);
    }
}
