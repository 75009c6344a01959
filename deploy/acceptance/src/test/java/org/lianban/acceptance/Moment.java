package org.lianban.acceptance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
 */
record Moment(
        String name,
        Set<String> stages,
        Map<String, Set<Relation>> offices,
        Set<String> excluded,
        Set<String> inCharge,
        String writer,
        Map<String, String> ids) {
    static final String REPORTER = "agency-changsha-police";

    Moment {
        offices = Map.copyOf(offices);
        ids = Map.copyOf(ids);
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
        private Set<String> excluded = Set.of();
        private Set<String> inCharge = Set.of();
        private String writer = "";

        Next id(String word, String id) {
            ids.put(word, id);
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
            return new Moment(name, Set.of(stages), offices, excluded, inCharge, writer, ids);
        }
    }
}
