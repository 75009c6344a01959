package org.lianban.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what, as it is written down by hand in {@code deploy/data/decision-table.csv}; what no
 * row allows is refused in the order that stands at the head of that file.
 */
final class DecisionTable {
    private static final String ANY = "*";
    private static final String ANYBODY = "ANYBODY";
    private static final int COLUMNS = 7;

    private final List<Row> rows;

    private DecisionTable(List<Row> rows) {
        this.rows = rows;
    }

    static DecisionTable read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return new DecisionTable(
                    lines.filter(line -> !line.startsWith("#"))
                            .skip(1)
                            .map(DecisionTable::row)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the decision table is missing", e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The moments that the rows speak of. */
    Set<String> stages() {
        return rows.stream()
                .flatMap(row -> row.stages().stream())
                .filter(stage -> !stage.equals(ANY))
                .collect(Collectors.toSet());
    }

    Set<String> operations() {
        return rows.stream().map(Row::operation).collect(Collectors.toSet());
    }

    /** What the operation is about; the same in all its rows. */
    About about(String operation) {
        return of(operation).getFirst().about();
    }

    /**
     * What whoever sits there has to be answered at this moment.
     *
     * @param stages what the matter is at, in the words of the table
     */
    Verdict verdict(String operation, Seat seat, Set<Relation> relations, Set<String> stages) {
        About about = about(operation);
        if (about == About.PUBLIC) {
            return Verdict.ALLOWED;
        }
        if (seat.isNobody()) {
            return Verdict.UNKNOWN_PERSON;
        }
        if (seat.isAgency() != about.isForAgencies() && !isForAnybody(operation)) {
            return Verdict.OTHER_DOOR;
        }
        if (about.concernsMatter() && !isShown(operation, relations)) {
            return Verdict.HIDDEN;
        }
        if (about == About.TRANSFER
                && stages.stream().anyMatch(Stages.UNSENT::contains)
                && !relations.contains(Relation.ITS_OFFICE)) {
            return Verdict.HIDDEN;
        }
        if (about == About.ASSISTANCE
                && stages.contains("ASSISTANCE_DRAFTED")
                && !relations.contains(Relation.WRITES)) {
            return Verdict.HIDDEN;
        }
        for (Row row : of(operation)) {
            if (row.verdict(seat, relations, stages) == Verdict.ALLOWED) {
                return row.answer();
            }
        }
        if (about == About.OWN) {
            return Verdict.HIDDEN;
        }
        return of(operation).stream()
                .filter(row -> row.answer() == Verdict.ALLOWED)
                .map(row -> row.verdict(seat, relations, stages))
                .min(Verdict::compareTo)
                .orElseThrow();
    }

    // A share shows what its rows name, and nothing else of the matter.
    private boolean isShown(String operation, Set<Relation> relations) {
        return relations.stream().anyMatch(Relation::sees)
                || (about(operation) == About.SHARE && relations.contains(Relation.OFFERED))
                || (about(operation) == About.NOTIFICATION && relations.contains(Relation.NOTIFIED))
                || (about(operation) == About.ASSISTANCE
                        && (relations.contains(Relation.ASSISTS)
                                || relations.contains(Relation.ABOVE_ASSISTING)))
                || (about(operation) == About.JOINT_HANDLING
                        && (relations.contains(Relation.INVITED)
                                || relations.contains(Relation.ABOVE_INVITED)))
                || (relations.contains(Relation.SHARES_CARD)
                        && of(operation).stream()
                                .anyMatch(row -> row.offices().contains(Relation.SHARES_CARD)));
    }

    private boolean isForAnybody(String operation) {
        return of(operation).stream().anyMatch(row -> row.roles().contains(ANYBODY));
    }

    private List<Row> of(String operation) {
        List<Row> found = rows.stream().filter(row -> row.operation().equals(operation)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(operation + " is not in the decision table");
        }
        return found;
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("not a row of the decision table: " + line);
        }
        return new Row(
                cells[0],
                About.valueOf(cells[1]),
                relations(cells[2]),
                Stages.of(words(cells[3])),
                words(cells[4]),
                answer(cells[5]),
                cells[6]);
    }

    private static Verdict answer(String cell) {
        return switch (cell) {
            case "yes" -> Verdict.ALLOWED;
            case "409" -> Verdict.NOT_NOW;
            case "403" -> Verdict.NOT_THEIRS;
            case "404" -> Verdict.HIDDEN;
            default -> throw new IllegalArgumentException("no answer of the table: " + cell);
        };
    }

    private static Set<Relation> relations(String cell) {
        return words(cell).stream()
                .flatMap(word -> Relation.of(word).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String cell) {
        return Set.of(cell.split("\\|"));
    }

    /** One allowance: to whom, when, and in which law. */
    record Row(
            String operation,
            About about,
            Set<Relation> offices,
            Set<String> stages,
            Set<String> roles,
            Verdict answer,
            String basis) {
        /** Whether it says something to this office, then, to whoever has this role. */
        boolean speaksOf(Relation office, String stage, String role) {
            return offices.contains(office)
                    && (stages.contains(ANY) || stages.contains(stage))
                    && (roles.contains(ANY) || roles.contains(ANYBODY) || roles.contains(role));
        }

        private Verdict verdict(Seat seat, Set<Relation> relations, Set<String> now) {
            if (about.isBound() && relations.stream().noneMatch(offices::contains)) {
                return about == About.INTERNAL ? Verdict.HIDDEN : Verdict.NOT_THEIRS;
            }
            if (about == About.ITEM && !isFor(seat)) {
                return Verdict.WRONG_ROLE;
            }
            if (!stages.contains(ANY) && now.stream().noneMatch(stages::contains)) {
                return Verdict.NOT_NOW;
            }
            return isFor(seat) ? Verdict.ALLOWED : Verdict.WRONG_ROLE;
        }

        private boolean isFor(Seat seat) {
            return roles.contains(ANY)
                    || roles.contains(ANYBODY)
                    || seat.roles().stream().anyMatch(roles::contains);
        }
    }

    /** What an operation is about, and so what is said to whoever it is not for. */
    enum About {
        /** One matter, or something that belongs to one: hidden with it. */
        MATTER,
        /** Its office's own: drafts of letters, decisions about its people. */
        INTERNAL,
        /**
         * A transfer: its draft is its office's own, its letter everybody's who sees the matter.
         */
        TRANSFER,
        /** A share: whoever is offered it reads the offer, and nothing else of the matter. */
        SHARE,
        /**
         * A notification of a lead: whoever was notified reads it, and nothing else of the matter.
         */
        NOTIFICATION,
        /**
         * A request for assistance: the office that is asked reads it, and nothing else of the
         * matter.
         */
        ASSISTANCE,
        /**
         * A joint handling: the office that is invited reads it, and the matter once it has agreed.
         */
        JOINT_HANDLING,
        /** An item of evidence: the role is asked before the stage. */
        ITEM,
        /** Rows of many matters: those that one sees, and no others. */
        LIST,
        /** An office's register of letters: that office's and its superiors'. */
        REGISTER,
        /** What anybody may read who is signed in for an office. */
        SIGNED_IN,
        /** An office's own work before there is a matter. */
        OFFICE,
        /** What one person keeps: unknown to everybody else. */
        OWN,
        /** People and calendar. */
        ADMINISTRATION,
        /** What outside agencies do. */
        AGENCY,
        /** What an agency reported, by itself. */
        REPORT,
        /** Anybody, signed in or not. */
        PUBLIC;

        boolean isForAgencies() {
            return this == AGENCY || this == REPORT;
        }

        boolean isBound() {
            return concernsMatter() || this == REGISTER || this == OWN;
        }

        boolean concernsMatter() {
            return switch (this) {
                case MATTER,
                        INTERNAL,
                        TRANSFER,
                        SHARE,
                        NOTIFICATION,
                        ASSISTANCE,
                        JOINT_HANDLING,
                        ITEM,
                        REPORT ->
                        true;
                case LIST, REGISTER, SIGNED_IN, OFFICE, OWN, ADMINISTRATION, AGENCY, PUBLIC ->
                        false;
            };
        }
    }

    /** The best that a row has to say comes first. */
    enum Verdict {
        ALLOWED(200),
        WRONG_ROLE(403),
        NOT_NOW(409),
        NOT_THEIRS(403),
        HIDDEN(404),
        /**
         * An agency at the officers' door, or a person at that of agencies: as if none was there.
         */
        OTHER_DOOR(403, 404),
        UNKNOWN_PERSON(401);

        private final List<Integer> statuses;

        Verdict(Integer... statuses) {
            this.statuses = List.of(statuses);
        }

        /** What is read is not there before its stage. */
        boolean isAnsweredBy(int status, boolean reading) {
            if (this == ALLOWED) {
                return status < 300;
            }
            return statuses.contains(status) || (this == NOT_NOW && reading && status == 404);
        }
    }
}
