package org.lianban.casework.jurisdiction.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/** Who is competent (程序规定7–12; for patent disputes the adjudication rules). */
public final class JurisdictionRules {
    private JurisdictionRules() {}

    /**
     * The offices that may be competent, surest first, the county before its city; each once, by
     * its strongest ground. Empty when no place is known, none of our offices covers it, or the
     * matter is another department's (程序规定17). Among several the first to file prevails (程序规定12).
     */
    public static List<Candidate> candidates(OfficeTree tree, Act act) {
        return switch (act.breach().procedure()) {
            case PENALTY, CORRECTION -> once(penalty(tree, act));
            case ADJUDICATION, MEDIATION -> once(adjudication(tree, act));
            case EXTERNAL -> List.of();
        };
    }

    /** True if the office is among the candidates. */
    public static boolean isCompetent(OfficeTree tree, Act act, OfficeId office) {
        return candidates(tree, act).stream()
                .anyMatch(candidate -> candidate.office().equals(office));
    }

    private static Stream<Candidate> penalty(OfficeTree tree, Act act) {
        return switch (act.advert()) {
            case NONE -> trade(tree, act);
            case PUBLISHED, INTERNET, SELF_PUBLISHED -> advert(tree, act);
        };
    }

    // Article 10 is the special rule: once the place it names is known, the general one (article 7)
    // gives way; until then the place of the act is all one has.
    private static Stream<Candidate> trade(OfficeTree tree, Act act) {
        Act.Places places = act.places();
        return switch (act.trade()) {
            case OFFLINE -> at(tree, act.placeOfAct(), Ground.PLACE_OF_ACT);
            case PLATFORM_MERCHANT ->
                    Stream.concat(
                            special(tree, act, places.business(), Ground.PLACE_OF_BUSINESS),
                            at(tree, places.platform(), Ground.PLATFORM_HOME_IF_FIRST));
            case OPERATOR_OR_OWN_SITE ->
                    special(tree, act, places.domicile(), Ground.OPERATOR_DOMICILE);
        };
    }

    private static Stream<Candidate> advert(OfficeTree tree, Act act) {
        Act.Places places = act.places();
        return switch (act.advert()) {
            case NONE -> Stream.empty();
            case SELF_PUBLISHED -> special(tree, act, places.advertiser(), Ground.SELF_PUBLISHED);
            case PUBLISHED ->
                    Stream.concat(
                            special(tree, act, places.publisher(), Ground.ADVERT_PUBLISHER),
                            at(tree, places.advertiser(), Ground.ADVERTISER_TRANSFER));
            case INTERNET ->
                    Stream.concat(
                            special(tree, act, places.publisher(), Ground.ADVERT_PUBLISHER),
                            at(tree, places.advertiser(), Ground.ADVERTISER_IF_FIRST));
        };
    }

    private static Stream<Candidate> adjudication(OfficeTree tree, Act act) {
        return Stream.concat(
                adjudicator(tree, act.placeOfAct(), Ground.INFRINGEMENT_PLACE),
                adjudicator(tree, act.places().domicile(), Ground.RESPONDENT_DOMICILE));
    }

    private static Stream<Candidate> special(
            OfficeTree tree, Act act, @Nullable String place, Ground ground) {
        return place == null
                ? at(tree, act.placeOfAct(), Ground.PLACE_OF_ACT)
                : at(tree, place, ground);
    }

    private static Stream<Candidate> at(OfficeTree tree, @Nullable String place, Ground ground) {
        return place(tree, place, ground, OfficeFunction.PENALTY);
    }

    private static Stream<Candidate> adjudicator(
            OfficeTree tree, @Nullable String place, Ground ground) {
        return place(tree, place, ground, OfficeFunction.PATENT_ADJUDICATION);
    }

    private static Stream<Candidate> place(
            OfficeTree tree, @Nullable String place, Ground ground, OfficeFunction function) {
        return place == null
                ? Stream.empty()
                : Territory.countyThenCity(tree, place, function).stream()
                        .map(Office::id)
                        .map(office -> new Candidate(office, ground));
    }

    private static List<Candidate> once(Stream<Candidate> candidates) {
        Map<OfficeId, Candidate> first = new LinkedHashMap<>();
        candidates.forEach(candidate -> first.putIfAbsent(candidate.office(), candidate));
        return List.copyOf(first.values());
    }
}
