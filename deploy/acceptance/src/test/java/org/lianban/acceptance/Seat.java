package org.lianban.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place from which the door is tried.
 *
 * @param account empty for whoever has not signed in
 * @param office six digits; empty for agencies and for nobody
 * @param roles in the words of the decision table
 */
record Seat(String account, String office, Set<String> roles) {
    private static final String IN_CHARGE = "IN_CHARGE";
    private static final String PROPOSER = "PROPOSER";
    private static final String HEAD = "AGENCY_HEAD";

    static final Seat NOBODY = new Seat("", "", Set.of());

    boolean isNobody() {
        return account.isEmpty();
    }

    boolean isAgency() {
        return !isNobody() && office.isEmpty();
    }

    /** A colleague in the same office, who is there in every office of the demo. */
    String colleague() {
        return account.replaceFirst("-[a-z]+(-[a-z0-9]+)?$", "-officer-2");
    }

    /** The same, as what the matter makes of him now. */
    Seat at(Moment moment) {
        Seat seat = inMatter(moment);
        return account.equals(moment.ids().get("proposer")) ? seat.with(Set.of(PROPOSER)) : seat;
    }

    private Seat inMatter(Moment moment) {
        boolean informed = moment.stages().contains("INFORMED");
        if (moment.inCharge().contains(account)) {
            return with(informed ? Set.of(IN_CHARGE, "KEEPS_INFORMANT") : Set.of(IN_CHARGE));
        }
        return informed && roles.contains(HEAD) ? with(Set.of("OVERSEES_INFORMANT")) : this;
    }

    private Seat with(Set<String> others) {
        Set<String> both = new HashSet<>(roles);
        both.addAll(others);
        return new Seat(account, office, Set.copyOf(both));
    }

    /** One for every role and every office that stands to the matter in some way. */
    static List<Seat> all() {
        return Stream.of(
                        at("430104", "yuelu-officer-1", "OFFICER"),
                        at("430104", "yuelu-officer-2", "OFFICER"),
                        at("430104", "yuelu-unit-head", "UNIT_HEAD"),
                        at("430104", "yuelu-head", "AGENCY_HEAD"),
                        at("430104", "yuelu-principal", "PRINCIPAL"),
                        at("430104", "yuelu-legal-reviewer", "LEGAL_REVIEWER"),
                        at("430104", "yuelu-case-reviewer", "CASE_REVIEWER"),
                        at("430104", "yuelu-liaison", "LIAISON"),
                        at("430302", "yuhu-officer-1", "OFFICER"),
                        at("430302", "yuhu-officer-2", "OFFICER"),
                        at("430302", "yuhu-unit-head", "UNIT_HEAD"),
                        at("430302", "yuhu-head", "AGENCY_HEAD"),
                        at("430302", "yuhu-liaison", "LIAISON"),
                        at("430100", "changsha-officer-1", "OFFICER"),
                        at("430100", "changsha-head", "AGENCY_HEAD"),
                        at("430100", "changsha-designator", "DESIGNATOR"),
                        at("430100", "changsha-convenor", "CONVENOR"),
                        at("430300", "xiangtan-head", "AGENCY_HEAD"),
                        at("430300", "xiangtan-liaison", "LIAISON"),
                        at("430000", "hunan-officer-1", "OFFICER"),
                        at("430000", "hunan-head", "AGENCY_HEAD"),
                        at("430000", "hunan-liaison", "LIAISON"),
                        at("430000", "hunan-designator", "DESIGNATOR"),
                        at("430000", "hunan-system-admin", "SYSTEM_ADMINISTRATOR"),
                        at("430000", "hunan-security-admin", "SECURITY_ADMINISTRATOR"),
                        at("430000", "hunan-audit-admin", "AUDIT_ADMINISTRATOR"),
                        at("430200", "zhuzhou-officer-1", "OFFICER"),
                        at("430200", "zhuzhou-unit-head", "UNIT_HEAD"),
                        at("430200", "zhuzhou-head", "AGENCY_HEAD"),
                        at("430200", "zhuzhou-liaison", "LIAISON"),
                        at("430200", "zhuzhou-conference", "CONFERENCE_OFFICE"),
                        at("", "agency-changsha-police", "AGENCY"),
                        at("", "agency-hunan-court", "AGENCY"),
                        NOBODY)
                .toList();
    }

    /**
     * Those to whom the matters of the walk are nothing, whatever becomes of these: every role of
     * an office elsewhere, those above it, offices beside the ones concerned, an agency, anybody.
     */
    static List<Seat> strangers() {
        return Stream.of(
                        at("430211", "tianyuan-officer-1", "OFFICER"),
                        at("430211", "tianyuan-unit-head", "UNIT_HEAD"),
                        at("430211", "tianyuan-head", "AGENCY_HEAD"),
                        at("430211", "tianyuan-principal", "PRINCIPAL"),
                        at("430211", "tianyuan-legal-reviewer", "LEGAL_REVIEWER"),
                        at("430211", "tianyuan-case-reviewer", "CASE_REVIEWER"),
                        at("430211", "tianyuan-liaison", "LIAISON"),
                        at("430200", "zhuzhou-officer-1", "OFFICER"),
                        at("430200", "zhuzhou-head", "AGENCY_HEAD"),
                        at("430200", "zhuzhou-designator", "DESIGNATOR"),
                        at("430200", "zhuzhou-convenor", "CONVENOR"),
                        at("430200", "zhuzhou-conference", "CONFERENCE_OFFICE"),
                        at("430111", "yuhua-officer-1", "OFFICER"),
                        at("430111", "yuhua-head", "AGENCY_HEAD"),
                        at("", "agency-hunan-court", "AGENCY"),
                        NOBODY)
                .toList();
    }

    /**
     * Those from whom a restricted matter of 岳麓 is kept: colleagues, one of them recused, people of
     * the offices above, and the three who keep the system.
     */
    static List<Seat> kept() {
        return Stream.of(
                        at("430104", "yuelu-officer-3", "OFFICER"),
                        at("430104", WalkOfRestriction.RECUSED, "CASE_REVIEWER"),
                        at("430104", "yuelu-liaison", "LIAISON"),
                        at("430100", "changsha-officer-1", "OFFICER"),
                        at("430100", "changsha-unit-head", "UNIT_HEAD"),
                        at("430100", "changsha-designator", "DESIGNATOR"),
                        at("430000", "hunan-officer-1", "OFFICER"),
                        at("430000", "hunan-system-admin", "SYSTEM_ADMINISTRATOR"),
                        at("430000", "hunan-security-admin", "SECURITY_ADMINISTRATOR"),
                        at("430000", "hunan-audit-admin", "AUDIT_ADMINISTRATOR"))
                .toList();
    }

    private static Seat at(String office, String account, String role) {
        return new Seat(account, office, Set.of(role));
    }
}
