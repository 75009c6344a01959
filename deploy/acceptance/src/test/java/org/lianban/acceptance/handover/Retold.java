package org.lianban.acceptance.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.acceptance.handover.Books.HandlingLine;
import org.lianban.acceptance.handover.Books.Line;

/** A matter as its journal alone tells it: who writes, who may act, and what is impossible. */
final class Retold {
    private static final Set<String> BY_WRITER =
            Set.of(
                    "LeadRegistered",
                    "PartyNamed",
                    "OfficersAssigned",
                    "TransferDrafted",
                    "TransferSubmitted",
                    "TransferRevised",
                    "TransferDeclined",
                    "TransferIssued",
                    "AssignmentIssued",
                    "TakingUpRequested",
                    "TransferCompleted",
                    "ShareOffered",
                    "ShareRecalled");
    private static final Set<String> BY_RECEIVER =
            Set.of(
                    "TransferDelivered",
                    "TransferAccepted",
                    "TransferObjected",
                    "DesignationRequested");
    private static final Set<String> BY_SUPERIOR =
            Set.of("DesignationPapersReceived", "JurisdictionDesignated");

    // What the acts above bring about; whoever does them does these.
    private static final Set<String> CONSEQUENCES =
            Set.of(
                    "ClockStarted",
                    "ClockEnded",
                    "ClockLent",
                    "ClockReturned",
                    "ClockHanded",
                    "HandlingOpened",
                    "HandlingStaged",
                    "HandlingKept",
                    "HandlingEnded",
                    "LetterIssued",
                    "LetterVoided",
                    "StandingChanged",
                    "TransferHandedOver",
                    "WritingOfficeMoved");

    private final List<HandlingLine> owners = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final Map<String, Bureau> readers = new HashMap<>();
    private @Nullable Bureau sender;
    private @Nullable Bureau receiver;
    private @Nullable Bureau designee;
    private @Nullable Bureau issuer;
    private String endedBy = "";
    private long told;
    private String actor = "";

    private Retold() {}

    static Retold of(List<Line> journal) {
        Retold matter = new Retold();
        journal.forEach(matter::hear);
        return matter;
    }

    /** Every office that ever wrote, with the epoch from which on it did. */
    List<HandlingLine> owners() {
        return owners;
    }

    /** The facts that somebody's command left, in their order, without what these brought about. */
    List<String> acts() {
        return acts;
    }

    Bureau writing() {
        return owners.getLast().office();
    }

    private void hear(Line line) {
        assertThat(line.sequence()).as("one after the other").isEqualTo(++told);
        if (line.type().equals("LeadRegistered")) {
            owners.add(new HandlingLine(bureau(line, "officeId"), line.epoch()));
        }
        if (line.type().equals("TransferWithdrawn") && isEndedFromAbove(line)) {
            actor = line.office();
            endedBy = actor;
        }
        if (!isConsequence(line)) {
            actor = line.office();
            if (!endedBy.isEmpty()) {
                assertThat(line.type()).as("why a draft was ended").isEqualTo("TakingUpDecided");
                assertThat(actor).isEqualTo(endedBy);
                endedBy = "";
            }
            // A notice of assignment is issued as a transfer letter is.
            acts.add(line.type().replace("AssignmentIssued", "TransferIssued"));
        }
        if (line.type().equals("TakingUpDecided")) {
            begin(line, "from", "superior", "superior");
        }
        assertThat(line.office()).as("whose act is %s", line.type()).isEqualTo(whose(line));
        switch (line.type()) {
            case "TransferDrafted", "TransferRevised" -> begin(line, "from", "to", "from");
            case "TakingUpRequested" -> begin(line, "requestedBy", "superior", "requestedBy");
            case "JurisdictionDesignated" -> designee = bureau(line, "designee");
            case "ShareOffered" ->
                    readers.put(line.fact().path("shareId").asText(), bureau(line, "to"));
            case "WritingOfficeMoved" -> move(line);
            default -> {}
        }
    }

    // What is taken up ends the draft of whoever has it, by the hand of the superior.
    private boolean isEndedFromAbove(Line line) {
        return issuer != null && !issuer.id().equals(line.office());
    }

    private void begin(Line line, String from, String to, String issuing) {
        sender = bureau(line, from);
        receiver = bureau(line, to);
        issuer = bureau(line, issuing);
        designee = null;
    }

    private boolean isConsequence(Line line) {
        return switch (line.type()) {
            // Whoever is designated though he never gave it away has nothing to wait for.
            case "TransferCompleted" -> designee != null && designee == sender;
            case "TransferWithdrawn" -> isEndedFromAbove(line);
            default -> CONSEQUENCES.contains(line.type());
        };
    }

    private void move(Line line) {
        assertThat(bureau(line, "from")).as("whoever gives it away wrote").isEqualTo(writing());
        assertThat(line.epoch()).isEqualTo(owners.getLast().epoch() + 1);
        owners.add(new HandlingLine(bureau(line, "to"), line.epoch()));
    }

    private String whose(Line line) {
        String type = line.type();
        if (isConsequence(line)) {
            return actor;
        }
        if (BY_WRITER.contains(type)) {
            return writing().id();
        }
        if (BY_RECEIVER.contains(type)) {
            return named(receiver, line).id();
        }
        if (BY_SUPERIOR.contains(type)) {
            return named(sender, line).commonSuperior(named(receiver, line)).id();
        }
        return switch (type) {
            case "TransferFileReceived" ->
                    (designee == null ? named(receiver, line) : designee).id();
            case "TransferWithdrawn" -> named(issuer, line).id();
            case "FileSurrendered" -> named(sender, line).id();
            case "TakingUpDecided" -> taken(line).id();
            case "ShareAccepted" ->
                    named(readers.get(line.fact().path("shareId").asText()), line).id();
            default -> throw new AssertionError("a fact that nobody expects: " + type);
        };
    }

    // Any office above the one that writes, and from that one alone.
    private Bureau taken(Line line) {
        Bureau superior = bureau(line, "superior");
        assertThat(sender).as("what is taken up is taken from its writer").isEqualTo(writing());
        assertThat(superior.commonSuperior(writing())).as("above it").isEqualTo(superior);
        return superior;
    }

    private static Bureau named(@Nullable Bureau office, Line line) {
        if (office == null) {
            throw new AssertionError(line.type() + " of an office that nobody named before");
        }
        return office;
    }

    private static Bureau bureau(Line line, String field) {
        return Bureau.of(line.fact().path(field).asText());
    }
}
