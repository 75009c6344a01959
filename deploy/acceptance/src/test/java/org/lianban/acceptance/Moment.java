package org.lianban.acceptance;

import java.nio.charset.StandardCharsets;
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
 * @param excluded accounts that take no part
 * @param inCharge accounts of the officers named
 * @param writer an account of the office that handles it, which sees all of it
 * @param ids of what there is, by its word: {@code matterId}, {@code transferId} …
 * @param secrets that nobody reads unless he says why (处罚法 50; order 121 art 37)
 */
record Moment(
        String name,
        Set<String> stages,
        Map<String, Set<Relation>> offices,
        Set<String> excluded,
        Set<String> inCharge,
        String writer,
        Map<String, String> ids,
        Set<String> secrets) {
    static final String REPORTER = "agency-changsha-police";

    Moment {
        offices = Map.copyOf(offices);
        ids = Map.copyOf(ids);
        secrets = Set.copyOf(secrets);
    }

    Set<Relation> relations(Seat seat) {
        if (excluded.contains(seat.account())) {
            return Set.of(Relation.EXCLUDED);
        }
        if (seat.isAgency()) {
            boolean reported = seat.account().equals(REPORTER) && ids.containsKey("reportId");
            return Set.of(reported ? Relation.REPORTED : Relation.STRANGER);
        }
        return offices.getOrDefault(seat.office(), Set.of(Relation.STRANGER));
    }

    String id(String word) {
        return Objects.requireNonNull(ids.get(word), word);
    }

    /** The same with ids that nothing has. */
    Moment ofNothing() {
        Map<String, String> unknown = new HashMap<>();
        ids.forEach((word, id) -> unknown.put(word, isOfMatter(word, id) ? unlike(id) : id));
        return new Moment(name, stages, offices, excluded, inCharge, writer, unknown, secrets);
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
        private Set<String> excluded = Set.of();
        private Set<String> inCharge = Set.of();
        private String writer = "";

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
            excluded = Set.of(accounts);
            return this;
        }

        Next inCharge(String... accounts) {
            inCharge = Set.of(accounts);
            return this;
        }

        Next writer(String account) {
            writer = account;
            return this;
        }

        String id(String word) {
            return Objects.requireNonNull(ids.get(word), word);
        }

        Moment at(String name, String... stages) {
            return new Moment(
                    name, Set.of(stages), offices, excluded, inCharge, writer, ids, secrets);
        }
    }
}
