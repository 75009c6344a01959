package org.lianban.casework.assistance.domain;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.kernel.contract.EvidenceId;

/**
 * What the asked office gathered in a matter: what it sent with no reply stays there when its
 * request is over, and goes along with an answer to a later one.
 *
 * @param others the same office's requests of the same matter
 * @param leftOut what came back when a list arrived, as often as it did
 */
public record Gathered(
        AssistanceRequest request, List<AssistanceRequest> others, List<EvidenceId> leftOut) {
    public Gathered {
        others = List.copyOf(others);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether it lies with the asked office and goes along with no reply. */
    public boolean isFree(Exhibit item) {
        long sent =
                Stream.concat(Stream.of(request), others.stream())
                        .mapToLong(one -> one.dossier().timesSent(item.id()))
                        .sum();
        long cameBack = leftOut.stream().filter(item.id()::equals).count();
        return item.isWith(request.terms().to()) && sent == cameBack;
    }

    /** Those that are over. */
    public List<AssistanceRequest> over() {
        return others.stream().filter(other -> !other.isOpen()).toList();
    }

    /** Whether what was gathered for one that is over is this one's: an answer names it, or may. */
    public boolean takesUp(Exhibit item) {
        return request.dossier().names(item.id()) || (request.isOpen() && isFree(item));
    }
}
