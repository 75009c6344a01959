package org.lianban.casework.party.domain;

import java.util.List;

/** Kinds of breaches, with the officers' words and the procedure each belongs to. */
public enum BreachType {
    TM_INFRINGE_1("商标侵权：同种商品上使用相同商标", "trademark: same sign, same goods", Procedure.PENALTY),
    TM_INFRINGE_2(
            "商标侵权：近似商标或类似商品，容易导致混淆",
            "trademark: similar sign or goods, confusing",
            Procedure.PENALTY),
    TM_INFRINGE_3("商标侵权：销售侵权商品", "trademark: sale of infringing goods", Procedure.PENALTY),
    TM_INFRINGE_4("商标侵权：伪造、擅自制造或销售商标标识", "trademark: unauthorised labels", Procedure.PENALTY),
    TM_INFRINGE_5("商标侵权：反向假冒", "trademark: reverse passing-off", Procedure.PENALTY),
    TM_INFRINGE_6("商标侵权：帮助侵权", "trademark: aiding infringement", Procedure.PENALTY),
    TM_INFRINGE_7("商标侵权：其他损害", "trademark: other harm", Procedure.PENALTY),
    TM_GENERAL("商标一般违法", "trademark: general breach", Procedure.PENALTY),
    PATENT_PASSING_OFF("假冒专利", "patent passing-off", Procedure.PENALTY),
    PATENT_MARK_DEFECT("专利标识不规范", "defective patent marking", Procedure.CORRECTION),
    PATENT_INFRINGE_DISPUTE("专利侵权纠纷", "patent infringement dispute", Procedure.ADJUDICATION),
    PATENT_OTHER_MEDIATION("专利纠纷调解", "mediation of a patent dispute", Procedure.MEDIATION),
    GI_MISUSE("地理标志侵权/冒用专用标志", "misuse of a geographical indication", Procedure.PENALTY),
    SPECIAL_SIGN_INFRINGE("侵犯特殊标志", "infringement of a special sign", Procedure.PENALTY),
    OLYMPIC_SIGN_INFRINGE("侵犯奥林匹克标志", "infringement of an Olympic sign", Procedure.PENALTY),
    TRADE_SECRET("侵犯商业秘密", "infringement of a trade secret", Procedure.PENALTY),
    CONFUSION("混淆行为（仿冒）", "confusion (imitation)", Procedure.PENALTY),
    IP_AGENCY_BREACH("代理违法", "breach by an IP agency", Procedure.PENALTY),
    /** Copyright, plant varieties and the like: another department's business (程序规定17). */
    NOT_OURS("版权、植物新品种等（不属本部门）", "another department's business", Procedure.EXTERNAL);

    private final String chinese;
    private final String english;
    private final Procedure procedure;

    BreachType(String chinese, String english, Procedure procedure) {
        this.chinese = chinese;
        this.english = english;
        this.procedure = procedure;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public Procedure procedure() {
        return procedure;
    }

    /**
     * The provisions that forbid it and say what follows, by ids in the book of laws; none where no
     * single article does.
     */
    public List<String> articles() {
        return switch (this) {
            case TM_INFRINGE_1,
                    TM_INFRINGE_2,
                    TM_INFRINGE_3,
                    TM_INFRINGE_4,
                    TM_INFRINGE_5,
                    TM_INFRINGE_6,
                    TM_INFRINGE_7 ->
                    List.of("trademark-infringement", "trademark-handling");
            case TM_GENERAL -> List.of();
            case PATENT_PASSING_OFF -> List.of("patent-passing-off", "patent-passing-off-acts");
            case PATENT_MARK_DEFECT -> List.of("patent-marking");
            case PATENT_INFRINGE_DISPUTE ->
                    List.of("patent-infringement-dispute", "adjudication-procedure");
            case PATENT_OTHER_MEDIATION -> List.of("patent-mediation");
            case GI_MISUSE -> List.of("gi-misuse");
            case SPECIAL_SIGN_INFRINGE -> List.of("special-sign-penalty");
            case OLYMPIC_SIGN_INFRINGE -> List.of("olympic-sign-infringement");
            case TRADE_SECRET ->
                    List.of("competition-trade-secret", "competition-trade-secret-penalty");
            case CONFUSION -> List.of("competition-confusion");
            case IP_AGENCY_BREACH -> List.of("trademark-agency");
            case NOT_OURS -> List.of("procedure-other-department");
        };
    }

    /**
     * The provisions that let goods be sealed or seized because of it, by ids in the book of laws;
     * none where the book knows of none.
     */
    public List<String> powers() {
        return switch (this) {
            case TM_INFRINGE_1,
                    TM_INFRINGE_2,
                    TM_INFRINGE_3,
                    TM_INFRINGE_4,
                    TM_INFRINGE_5,
                    TM_INFRINGE_6,
                    TM_INFRINGE_7 ->
                    List.of("trademark-powers");
            case PATENT_PASSING_OFF -> List.of("patent-powers");
            case TRADE_SECRET -> List.of("trade-secret-measures");
            case TM_GENERAL,
                    CONFUSION,
                    PATENT_MARK_DEFECT,
                    PATENT_INFRINGE_DISPUTE,
                    PATENT_OTHER_MEDIATION,
                    GI_MISUSE,
                    SPECIAL_SIGN_INFRINGE,
                    OLYMPIC_SIGN_INFRINGE,
                    IP_AGENCY_BREACH,
                    NOT_OURS ->
                    List.of();
        };
    }

    /** The procedure a breach is handled in. */
    public enum Procedure {
        /** 行政处罚 */
        PENALTY,
        /** 责令改正 */
        CORRECTION,
        /** 行政裁决 */
        ADJUDICATION,
        /** 调解 */
        MEDIATION,
        /** Transfer to another department (程序规定17). */
        EXTERNAL
    }
}
