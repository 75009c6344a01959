package org.lianban.casework.jurisdiction.domain;

import java.util.List;

/** Why an office is competent: the article and the officer's sentence. */
public enum Ground {
    PLACE_OF_ACT(
            List.of("procedure-place-of-act", "procedure-level"),
            "违法行为发生地在其辖区。",
            "The act happened in its territory."),
    PLACE_OF_BUSINESS(
            List.of("procedure-e-commerce"),
            "平台内经营者的实际经营地在其辖区。",
            "The merchant's actual place of business is in its territory."),
    OPERATOR_DOMICILE(
            List.of("procedure-e-commerce"),
            "平台经营者或自建网站经营者的住所地在其辖区。",
            "The operator's domicile is in its territory."),
    PLATFORM_HOME_IF_FIRST(
            List.of("procedure-e-commerce"),
            "平台经营者住所地在其辖区；限于其先行发现线索或收到投诉举报。",
            "The platform's home; only if it found the lead or received the complaint first."),
    ADVERT_PUBLISHER(
            List.of("procedure-advertising"),
            "广告发布者所在地在其辖区。",
            "The publisher of the advertisement is in its territory."),
    ADVERTISER_IF_FIRST(
            List.of("procedure-advertising"),
            "广告主或广告经营者所在地在其辖区；限于其先行发现线索或收到投诉举报。",
            "The advertiser or agency; only if it found the lead or received the complaint first."),
    ADVERTISER_TRANSFER(
            List.of("procedure-advertising"),
            "广告主或广告经营者所在地在其辖区；发布者所在地管辖有困难的，可移送。",
            "The advertiser or agency; where the publisher's office has difficulty it may transfer."),
    SELF_PUBLISHED(
            List.of("procedure-advertising"),
            "广告主自行发布，广告主所在地在其辖区。",
            "The advertiser published it himself."),
    INFRINGEMENT_PLACE(
            List.of("adjudication-place"),
            "侵权行为地在其辖区，且具有专利行政裁决职能。",
            "The place of infringement is in its territory, and it adjudicates patent disputes."),
    RESPONDENT_DOMICILE(
            List.of("adjudication-place"),
            "被请求人住所地在其辖区，且具有专利行政裁决职能。",
            "The respondent's domicile is in its territory, and it adjudicates patent disputes.");

    private final List<String> articles;
    private final String chinese;
    private final String english;

    Ground(List<String> articles, String chinese, String english) {
        this.articles = articles;
        this.chinese = chinese;
        this.english = english;
    }

    /** What it rests on, by ids in the book of laws. */
    public List<String> articles() {
        return articles;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** Competent only where the condition in the reason is met. */
    public boolean isConditional() {
        return switch (this) {
            case PLATFORM_HOME_IF_FIRST, ADVERTISER_IF_FIRST, ADVERTISER_TRANSFER -> true;
            case PLACE_OF_ACT,
                    PLACE_OF_BUSINESS,
                    OPERATOR_DOMICILE,
                    ADVERT_PUBLISHER,
                    SELF_PUBLISHED,
                    INFRINGEMENT_PLACE,
                    RESPONDENT_DOMICILE ->
                    false;
        };
    }
}
