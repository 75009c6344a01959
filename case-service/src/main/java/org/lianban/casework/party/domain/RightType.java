package org.lianban.casework.party.domain;

/** Kinds of intellectual-property rights, with the officers' words. */
public enum RightType {
    INVENTION("发明专利", "invention patent"),
    UTILITY_MODEL("实用新型", "utility model"),
    DESIGN("外观设计", "design"),
    TRADEMARK_GOODS("商品商标", "trademark for goods"),
    TRADEMARK_SERVICE("服务商标", "trademark for services"),
    COLLECTIVE_MARK("集体商标", "collective mark"),
    CERTIFICATION_MARK("证明商标", "certification mark"),
    GI_PRODUCT("地理标志产品", "geographical-indication product"),
    GI_MARK("地理标志证明/集体商标", "geographical-indication mark"),
    SPECIAL_SIGN("特殊标志", "special sign"),
    OLYMPIC_SIGN("奥林匹克标志", "Olympic sign"),
    TRADE_SECRET("商业秘密", "trade secret"),
    TRADE_NAME("企业名称(字号)", "trade name"),
    UNREGISTERED_SIGN("有一定影响的标识", "unregistered sign with some influence"),
    COPYRIGHT("著作权", "copyright"),
    PLANT_VARIETY("植物新品种", "plant variety"),
    LAYOUT_DESIGN("集成电路布图设计", "layout design");

    private final String chinese;
    private final String english;

    RightType(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** Which rules its number is checked by. */
    public NumberKind numberKind() {
        return switch (this) {
            case INVENTION, UTILITY_MODEL, DESIGN -> NumberKind.PATENT;
            case TRADEMARK_GOODS, TRADEMARK_SERVICE, COLLECTIVE_MARK, CERTIFICATION_MARK, GI_MARK ->
                    NumberKind.TRADEMARK;
            case GI_PRODUCT -> NumberKind.GI_ANNOUNCEMENT;
            case SPECIAL_SIGN,
                    OLYMPIC_SIGN,
                    TRADE_SECRET,
                    TRADE_NAME,
                    UNREGISTERED_SIGN,
                    COPYRIGHT,
                    PLANT_VARIETY,
                    LAYOUT_DESIGN ->
                    NumberKind.FREE;
        };
    }

    /** What its numbers are compared by: the same for a patent's with and without ZL. */
    String keyOf(String canonical) {
        return numberKind() == NumberKind.PATENT && canonical.startsWith("ZL")
                ? canonical.substring(2)
                : canonical;
    }

    /** Stands in a register or an announcement that can be looked into. */
    public boolean isRegistered() {
        return numberKind() != NumberKind.FREE;
    }

    /** How the number of a right is built. */
    public enum NumberKind {
        PATENT,
        TRADEMARK,
        GI_ANNOUNCEMENT,
        /** No rule is known: taken as it is written. */
        FREE
    }
}
