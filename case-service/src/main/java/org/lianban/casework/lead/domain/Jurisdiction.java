package org.lianban.casework.lead.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jurisdiction.domain.Territory;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.OfficeId;

/** Why a case falls to the office that writes, or that it does not. */
public enum Jurisdiction {
    /** 违法行为发生地 (程序规定7) */
    PLACE_OF_ACT("procedure-place-of-act"),
    /** Of a platform's merchant: 实际经营地 (程序规定10) */
    PLACE_OF_BUSINESS("procedure-e-commerce"),
    /** Whoever received it may not question it alone (程序规定14). */
    RECEIVED("procedure-transfer"),
    /** 指定管辖 (程序规定14) */
    DESIGNATED("procedure-transfer"),
    /** A superior handed it down, or took it up (程序规定15). */
    BY_SUPERIOR("procedure-superior"),
    /** Another department's business (程序规定17). */
    OTHER_DEPARTMENT("procedure-other-department"),
    NOT_OURS();

    private final List<String> articles;

    Jurisdiction(String... articles) {
        this.articles = List.of(articles);
    }

    /** What it rests on, by ids in the book of laws. */
    public List<String> articles() {
        return articles;
    }

    static Jurisdiction of(LeadContent content, MatterFile matter, OfficeTree offices) {
        if (content.breach().procedure() == BreachType.Procedure.EXTERNAL) {
            return OTHER_DEPARTMENT;
        }
        return switch (matter.writing().because()) {
            case TRANSFER -> RECEIVED;
            case DESIGNATION -> DESIGNATED;
            case ASSIGNMENT, TAKING_UP -> BY_SUPERIOR;
            case REGISTERED -> ofPlaces(content, matter.writingOffice(), offices);
        };
    }

    public boolean isOurs() {
        return switch (this) {
            case PLACE_OF_ACT, PLACE_OF_BUSINESS, RECEIVED, DESIGNATED, BY_SUPERIOR -> true;
            case OTHER_DEPARTMENT, NOT_OURS -> false;
        };
    }

    private static Jurisdiction ofPlaces(LeadContent content, OfficeId office, OfficeTree offices) {
        if (Territory.covers(offices.office(office), content.placeOfAct())) {
            return PLACE_OF_ACT;
        }
        @Nullable String business = content.placeOfBusiness();
        return business != null && Territory.covers(offices.office(office), business)
                ? PLACE_OF_BUSINESS
                : NOT_OURS;
    }
}
