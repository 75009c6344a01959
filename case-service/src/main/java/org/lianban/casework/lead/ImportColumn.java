package org.lianban.casework.lead;

/** A column of a list of leads: a field of the registration form. */
enum ImportColumn {
    TITLE("/title", true),
    CONTENT("/content", true),
    SOURCE("/source", true),
    FOUND_ON("/foundOn", true),
    BREACH("/breach", true),
    PLACE_OF_ACT("/placeOfAct", true),
    PLACE_OF_BUSINESS("/placeOfBusiness", false),
    ACT_FROM("/actFrom", false),
    ACT_TO("/actTo", false),
    CONTINUING("/continuing", false),
    ORIGIN_BODY("/origin/body", false),
    ORIGIN_PAPER_NUMBER("/origin/paperNumber", false),
    ORIGIN_PAPER_DAY("/origin/paperDay", false),
    ORIGIN_DETAIL("/origin/detail", false),
    SUSPECT_KIND("/suspects/#/kind", false),
    SUSPECT_NAME("/suspects/#/name", false),
    SUSPECT_IDENTIFIER("/suspects/#/identifier", false),
    SUSPECT_IDENTITY("/suspects/#/identityNumber", false),
    RIGHT_TYPE("/rights/#/type", false),
    RIGHT_NUMBER("/rights/#/number", false),
    RIGHT_NAME("/rights/#/name", false),
    RIGHT_CLASS("/rights/#/trademarkClass", false),
    INFORMANT_NAME("/informant/name", false),
    INFORMANT_PHONE("/informant/phone", false),
    INFORMANT_ADDRESS("/informant/address", false),
    INFORMANT_ID_NUMBER("/informant/idNumber", false),
    INFORMANT_ANONYMOUS("/informant/anonymous", false);

    /** How many suspects, and how many rights, a row may name. */
    static final int MOST_ORDINALS = 5;

    private final String pointer;
    private final boolean required;

    ImportColumn(String pointer, boolean required) {
        this.pointer = pointer;
        this.required = required;
    }

    /** The field, {@code #} standing for the ordinal of a suspect or right. */
    String pointer() {
        return pointer;
    }

    /** No row can be registered without it. */
    boolean required() {
        return required;
    }

    /** There may be several, numbered: 当事人名称, 当事人名称2. */
    boolean repeats() {
        return pointer.contains("#");
    }
}
