package org.lianban.casework.lead;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A column of a list: a field of the registration form, or how far a matter had come. */
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
    INFORMANT_ANONYMOUS("/informant/anonymous", false),
    FORMER_NUMBER("/formerNumber", true, ImportKind.MATTERS),
    OFFICERS("/officers", false, ImportKind.MATTERS),
    EXTENDED_ON("/extendedOn", false, ImportKind.MATTERS),
    FILED_ON("/filedOn", false, ImportKind.MATTERS),
    PAUSE_GROUND("/pauses/#/ground", false, ImportKind.MATTERS),
    PAUSE_PAPER("/pauses/#/paper", false, ImportKind.MATTERS),
    PAUSE_FROM("/pauses/#/from", false, ImportKind.MATTERS),
    PAUSE_CLOSING_PAPER("/pauses/#/closingPaper", false, ImportKind.MATTERS),
    PAUSE_TO("/pauses/#/to", false, ImportKind.MATTERS);

    /** How many suspects, rights and pauses each a row may name. */
    static final int MOST_ORDINALS = 5;

    private final String pointer;
    private final boolean required;
    private final Set<ImportKind> kinds;

    ImportColumn(String pointer, boolean required, ImportKind... kinds) {
        this.pointer = pointer;
        this.required = required;
        this.kinds = kinds.length == 0 ? Set.of(ImportKind.values()) : Set.of(kinds);
    }

    /** The columns of lists of that kind, in their order. */
    static List<ImportColumn> of(ImportKind kind) {
        return Arrays.stream(values()).filter(column -> column.kinds.contains(kind)).toList();
    }

    /** The field, {@code #} standing for the ordinal of a suspect, right or pause. */
    String pointer() {
        return pointer;
    }

    /** No row of a list that has it can do without. */
    boolean required() {
        return required;
    }

    /** There may be several, numbered: 当事人名称, 当事人名称2. */
    boolean repeats() {
        return pointer.contains("#");
    }
}
