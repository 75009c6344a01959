package org.lianban.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A matter at a moment of its way: what it is at, who stands to it how, and what there is of it.
 *
 * @param name for reports
 * @param stages in the words of the decision table
 * @param offices how each office that is concerned stands to it
 * @param people those of these offices for whom something else holds
 * @param ids of what there is, by its word: {@code matterId}, {@code transferId} …
 * @param secrets that nobody reads unless he says why (处罚法 50; order 121 art 37)
 */
record Moment(
        String name,
        Set<String> stages,
        Map<String, Set<Relation>> offices,
        People people,
        Map<String, String> ids,
        Set<String> secrets) {
    static final String REPORTER = "agency-changsha-police";

    private static final Set<String> SEE_BY_POST = Set.of("AGENCY_HEAD", "PRINCIPAL");
    private static final String RESTRICTED = "RESTRICTED";

    Moment {
        offices = Map.copyOf(offices);
        ids = Map.copyOf(ids);
        secrets = Set.copyOf(secrets);
    }

    /**
     * Accounts.
     *
     * @param excluded who take no part
     * @param inCharge the officers named
     * @param named who alone see it, beside the heads and principals, while it is restricted
     * @param byNumber who opened it by its number
     * @param owner whose things are asked about that are one person's own; empty if nobody's
     * @param writer somebody of the office that handles it, who sees all of it
     */
    record People(
            Set<String> excluded,
            Set<String> inCharge,
            Set<String> named,
            Set<String> byNumber,
            String owner,
            String writer) {
        static final People NOBODY = new People(Set.of(), Set.of(), Set.of(), Set.of(), "", "");
    }

    Set<String> inCharge() {
        return people.inCharge();
    }

    Set<Relation> relations(Seat seat) {
        Set<Relation> relations = EnumSet.copyOf(relationsToMatter(seat));
        if (people.owner().equals(seat.account())) {
            relations.add(Relation.OWNER);
        }
        return relations;
    }

    private Set<Relation> relationsToMatter(Seat seat) {
        if (people.excluded().contains(seat.account())) {
            return Set.of(Relation.EXCLUDED);
        }
        if (people.byNumber().contains(seat.account())) {
            return Set.of(Relation.BY_NUMBER);
        }
        if (seat.isAgency()) {
            boolean reported = seat.account().equals(REPORTER) && ids.containsKey("reportId");
            return Set.of(reported ? Relation.REPORTED : Relation.STRANGER);
        }
        Set<Relation> ofOffice = offices.getOrDefault(seat.office(), Set.of(Relation.STRANGER));
        return isShutOut(seat) && ofOffice.stream().anyMatch(Relation::sees)
                ? Set.of(Relation.NOT_NAMED)
                : ofOffice;
    }

    private boolean isShutOut(Seat seat) {
        return stages.contains(RESTRICTED)
                && !people.named().contains(seat.account())
                && seat.roles().stream().noneMatch(SEE_BY_POST::contains);
    }

    String id(String word) {
        return Objects.requireNonNull(ids.get(word), word);
    }

    /** The same with ids that nothing has. */
    Moment ofNothing() {
        Map<String, String> unknown = new HashMap<>();
        ids.forEach((word, id) -> unknown.put(word, isOfMatter(word, id) ? unlike(id) : id));
        return new Moment(name, stages, offices, people, unknown, secrets);
    }

    // People stand in a register that is no secret.
    private static boolean isOfMatter(String word, String id) {
        return !word.startsWith("person") && id.length() == 36 && id.charAt(8) == '-';
    }

    private static String unlike(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether anything of it may come before his eyes. */
    boolean tells(Seat seat) {
        return sees(seat) || relations(seat).contains(Relation.OFFERED);
    }

    boolean sees(Seat seat) {
        return relations(seat).stream().anyMatch(Relation::sees);
    }

    /** The next one, with what changes. */
    static final class Next {
        private final Map<String, Set<Relation>> offices = new LinkedHashMap<>();
        private final Map<String, String> ids = new HashMap<>();
        private final Set<String> secrets = new HashSet<>();
        private People people = People.NOBODY;

        Next id(String word, String id) {
            ids.put(word, id);
            return this;
        }

        Next secret(String... words) {
            secrets.addAll(Set.of(words));
            return this;
        }

        Next office(String office, Relation... relations) {
            offices.put(office, Set.of(relations));
            return this;
        }

        Next leaves(String office) {
            offices.remove(office);
            return this;
        }

        Next excluded(String... accounts) {
            return with(
                    new People(
                            Set.of(accounts),
                            people.inCharge(),
                            people.named(),
                            people.byNumber(),
                            people.owner(),
                            people.writer()));
        }

        Next inCharge(String... accounts) {
            return with(
                    new People(
                            people.excluded(),
                            Set.of(accounts),
                            people.named(),
                            people.byNumber(),
                            people.owner(),
                            people.writer()));
        }

        Next named(String... accounts) {
            return with(
                    new People(
                            people.excluded(),
                            people.inCharge(),
                            Set.of(accounts),
                            people.byNumber(),
                            people.owner(),
                            people.writer()));
        }

        Next byNumber(String account) {
            return with(
                    new People(
                            people.excluded(),
                            people.inCharge(),
                            people.named(),
                            Set.of(account),
                            account,
                            people.writer()));
        }

        Next owner(String account) {
            return with(
                    new People(
                            people.excluded(),
                            people.inCharge(),
                            people.named(),
                            people.byNumber(),
                            account,
                            people.writer()));
        }

        Next writer(String account) {
            return with(
                    new People(
                            people.excluded(),
                            people.inCharge(),
                            people.named(),
                            people.byNumber(),
                            people.owner(),
                            account));
        }

        private Next with(People next) {
            people = next;
            return this;
        }

        String id(String word) {
            return Objects.requireNonNull(ids.get(word), word);
        }

        Moment at(String name, String... stages) {
            Set<String> at = new HashSet<>(Set.of(stages));
            if (!at.contains(RESTRICTED)) {
                at.add("UNRESTRICTED");
            }
            return new Moment(name, at, offices, people, ids, secrets);
        }
    }
}
