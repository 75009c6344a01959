package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.jurisdiction.domain.Ground;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.counter.LawBook;

/** What a transfer may rest on (程序规定7–14): chosen by the officer, not written by him. */
public enum TransferBasis {
    PLACE_OF_ACT(
            List.of("procedure-place-of-act", "procedure-level", TransferBasis.TRANSFER),
            "违法行为发生地在受移送机关辖区。",
            "The act happened in the receiving office's territory."),
    E_COMMERCE(
            List.of("procedure-e-commerce", TransferBasis.TRANSFER),
            "网络交易由平台、自建网站经营者住所地或者平台内经营者实际经营地的机关管辖。",
            "Online trade belongs to the operator's domicile, or the merchant's actual place of"
                    + " business."),
    ADVERTISING(
            List.of("procedure-advertising", TransferBasis.TRANSFER),
            "广告由发布者所在地的机关管辖；管辖有困难的，可以移送广告主、广告经营者所在地的机关。",
            "Advertising belongs to the publisher's place; where that has difficulty, to the"
                    + " advertiser's or agency's."),
    FIRST_FILED(
            List.of("procedure-first-filed", TransferBasis.TRANSFER),
            "两个以上机关都有管辖权，由最先立案的机关管辖。",
            "Several offices are competent: the first to file prevails."),
    NOT_OURS(
            List.of(TransferBasis.TRANSFER),
            "不属于本局管辖，移送有管辖权的市场监督管理部门。",
            "Not within this office's jurisdiction: it goes to the competent office."),
    ADJUDICATION(
            List.of("adjudication-place"),
            "专利纠纷由被请求人住所地或者侵权行为地有行政裁决职能的机关管辖。",
            "Patent disputes belong to the adjudicating office of the respondent's domicile or of the"
                    + " infringement.");

    private static final String TRANSFER = "procedure-transfer";

    private final List<String> articles;
    private final String chinese;
    private final String english;

    TransferBasis(List<String> articles, String chinese, String english) {
        this.articles = articles;
        this.chinese = chinese;
        this.english = english;
    }

    /** The articles as a letter of that day prints them. */
    public String printed(LawBook laws, LocalDate on) {
        return laws.printed(articles, on);
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** What a matter about this breach may be transferred on, whoever receives it. */
    public static List<TransferBasis> of(BreachType breach) {
        return switch (breach.procedure()) {
            case PENALTY, CORRECTION ->
                    List.of(PLACE_OF_ACT, E_COMMERCE, ADVERTISING, FIRST_FILED, NOT_OURS);
            case ADJUDICATION, MEDIATION -> List.of(ADJUDICATION);
            case EXTERNAL -> List.of(NOT_OURS);
        };
    }

    /** What makes this receiver competent comes first. */
    static List<TransferBasis> of(Ground ground) {
        return switch (ground) {
            case PLACE_OF_ACT -> List.of(PLACE_OF_ACT, NOT_OURS);
            case PLACE_OF_BUSINESS, OPERATOR_DOMICILE, PLATFORM_HOME_IF_FIRST ->
                    List.of(E_COMMERCE, NOT_OURS);
            case ADVERT_PUBLISHER, ADVERTISER_IF_FIRST, ADVERTISER_TRANSFER, SELF_PUBLISHED ->
                    List.of(ADVERTISING, NOT_OURS);
            case INFRINGEMENT_PLACE, RESPONDENT_DOMICILE -> List.of(ADJUDICATION);
        };
    }

    /**
     * The articles of the one that is named, by its code or word for word as it is printed; empty
     * if it is none of these. Of several the officer chooses and the head signs: whether the act
     * was an advertisement is registered nowhere.
     */
    static Optional<String> chosen(String said, BreachType breach, LawBook laws, LocalDate on) {
        return of(breach).stream()
                .filter(basis -> basis.name().equals(said) || basis.printed(laws, on).equals(said))
                .map(basis -> basis.printed(laws, on))
                .findFirst();
    }
}
