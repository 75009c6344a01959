package org.lianban.casework.transfer.domain;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.casework.jurisdiction.domain.Act;
import org.lianban.casework.jurisdiction.domain.Candidate;
import org.lianban.casework.jurisdiction.domain.Ground;
import org.lianban.casework.jurisdiction.domain.JurisdictionRules;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.kernel.contract.OfficeId;

/**
 * What the rule proposes to whoever drafts a transfer.
 *
 * @param receivers who may be competent, surest first
 * @param bases what the transfer may rest on, whoever receives it
 * @param attachments titles of the papers that usually go along
 */
public record DraftOptions(
        List<Receiver> receivers, List<TransferBasis> bases, List<String> attachments) {
    private static final String REGISTRATION_FORM = "案件来源登记表";

    public DraftOptions {
        receivers = List.copyOf(receivers);
        bases = List.copyOf(bases);
        attachments = List.copyOf(attachments);
    }

    /** An office that may be competent, why, and what a transfer to it may rest on. */
    public record Receiver(OfficeId office, Ground ground, List<TransferBasis> bases) {
        public Receiver {
            bases = List.copyOf(bases);
        }
    }

    public static DraftOptions of(LeadContent content, Circumstances now) {
        return new DraftOptions(
                competent(content, now)
                        .filter(candidate -> isElsewhere(candidate, now))
                        .map(DraftOptions::receiver)
                        .toList(),
                TransferBasis.of(content.breach()),
                attachments(now.matter().writing().stage()));
    }

    /** Who is competent on what is registered. */
    static Stream<Candidate> competent(LeadContent content, Circumstances now) {
        return JurisdictionRules.candidates(now.offices(), act(content)).stream();
    }

    // What is registered says nothing of advertising.
    private static Act act(LeadContent content) {
        return new Act(
                content.breach(),
                content.placeOfAct(),
                Act.Trade.at(content.placeOfBusiness()),
                Act.Advert.NONE,
                new Act.Places(content.placeOfBusiness(), null, null, null, null));
    }

    // Its own superior takes a matter up (程序规定15) rather than receive it, unless the law gives the
    // matter to that level.
    private static boolean isElsewhere(Candidate candidate, Circumstances now) {
        OfficeId own = now.by().office();
        if (candidate.office().equals(own)) {
            return false;
        }
        return switch (candidate.ground()) {
            case INFRINGEMENT_PLACE, RESPONDENT_DOMICILE -> true;
            case PLACE_OF_ACT,
                    PLACE_OF_BUSINESS,
                    OPERATOR_DOMICILE,
                    PLATFORM_HOME_IF_FIRST,
                    ADVERT_PUBLISHER,
                    ADVERTISER_IF_FIRST,
                    ADVERTISER_TRANSFER,
                    SELF_PUBLISHED ->
                    !now.offices().superiors(own).contains(candidate.office());
        };
    }

    private static Receiver receiver(Candidate candidate) {
        return new Receiver(
                candidate.office(), candidate.ground(), TransferBasis.of(candidate.ground()));
    }

    private static List<String> attachments(Stage stage) {
        return switch (stage) {
            case REGISTERED -> List.of(REGISTRATION_FORM, "线索材料");
            case VERIFYING -> List.of(REGISTRATION_FORM, "线索材料", "核查材料");
            case FILED -> List.of(REGISTRATION_FORM, "立案审批表", "证据材料");
            case DECIDED, NOT_FILED, TRANSFERRED, COMPLETED, MERGED, DUPLICATE, WITHDRAWN ->
                    List.of();
        };
    }
}
