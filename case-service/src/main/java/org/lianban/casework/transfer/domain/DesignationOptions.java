package org.lianban.casework.transfer.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jurisdiction.domain.Candidate;
import org.lianban.casework.jurisdiction.domain.Ground;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.kernel.contract.OfficeId;

/**
 * Whom the rule suggests to the common superior: the two in dispute, then whoever else it proposes.
 * Another office below it may be named as well (程序规定15, 16).
 */
public record DesignationOptions(List<Designee> designees) {
    public DesignationOptions {
        designees = List.copyOf(designees);
    }

    /** Where an office stands in the dispute. */
    public enum Side {
        RECEIVER,
        SENDER,
        NEITHER
    }

    /**
     * An office that is suggested.
     *
     * @param ground why it may be competent; null if the rule does not propose it
     */
    public record Designee(OfficeId office, Side side, @Nullable Ground ground) {}

    public static DesignationOptions of(
            TransferTerms terms, LeadContent content, Circumstances now) {
        List<Candidate> competent = DraftOptions.competent(content, now).toList();
        Stream<Designee> inDispute =
                Stream.of(
                        designee(terms.to(), Side.RECEIVER, competent),
                        designee(terms.from(), Side.SENDER, competent));
        Stream<Designee> others =
                competent.stream()
                        .filter(candidate -> !isInDispute(candidate.office(), terms))
                        .map(
                                candidate ->
                                        new Designee(
                                                candidate.office(),
                                                Side.NEITHER,
                                                candidate.ground()));
        return new DesignationOptions(
                Stream.concat(inDispute, others)
                        .filter(designee -> !DraftRules.hasHandled(designee.office(), now))
                        .toList());
    }

    private static Designee designee(OfficeId office, Side side, List<Candidate> competent) {
        Optional<Candidate> proposed =
                competent.stream().filter(each -> each.office().equals(office)).findFirst();
        return new Designee(office, side, proposed.map(Candidate::ground).orElse(null));
    }

    private static boolean isInDispute(OfficeId office, TransferTerms terms) {
        return office.equals(terms.to()) || office.equals(terms.from());
    }
}
