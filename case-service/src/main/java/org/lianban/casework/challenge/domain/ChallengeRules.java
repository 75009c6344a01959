package org.lianban.casework.challenge.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.PeopleRules;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ChallengeId;
import org.lianban.kernel.contract.ChallengeReviewed;
import org.lianban.kernel.contract.MatterChallenged;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * Who reads a restricted matter by its number, and who reviews it. The law knows secrecy (处罚法50)
 * and the log of who looked (等保 2.0); the term and the review are ours.
 */
public final class ChallengeRules {
    /** How long it is read. */
    public static final Duration TERM = Duration.ofHours(24);

    /** So many characters at least say why. */
    static final int SHORTEST_REASON = 10;

    private static final List<Role> CHALLENGING =
            Arrays.stream(Role.values()).filter(role -> !role.isAdministrator()).toList();

    private ChallengeRules() {}

    /** What was typed. */
    public record Challenging(UUID id, String number, String reason) {}

    /**
     * Refused before any number is looked up: whoever decides nothing about matters, and whoever
     * gives no reason of substance.
     */
    public static Optional<Refused<Challenge>> closed(Caller caller, String reason) {
        if (caller.roles().stream().allMatch(Role::isAdministrator)) {
            return Optional.of(
                    new Refused<>(ChallengeRefusal.ROLE_REQUIRED, Role.anyOf(CHALLENGING)));
        }
        return reason.codePointCount(0, reason.length()) < SHORTEST_REASON
                ? Optional.of(
                        new Refused<>(
                                ChallengeRefusal.CHALLENGE_REASON_THIN,
                                Map.of(
                                        "least",
                                        String.valueOf(SHORTEST_REASON),
                                        "pointer",
                                        "/reason")))
                : Optional.empty();
    }

    /**
     * @param matter that the number is of, and that a restriction keeps from the caller
     * @param restricting whose restriction that is; its auditor reviews
     * @param on by the legal clock
     * @param now by the system's
     */
    public static Ruling<Challenge> challenge(
            Challenging command,
            MatterFile matter,
            OfficeId restricting,
            Caller caller,
            LocalDate on,
            Instant now) {
        Challenge challenge =
                new Challenge(
                        command.id(),
                        matter.id(),
                        restricting,
                        caller.person(),
                        caller.office(),
                        command.number(),
                        command.reason(),
                        on,
                        now,
                        now.plus(TERM),
                        null);
        return Ruling.made(
                challenge,
                List.of(
                        new MatterChallenged(
                                challenge.matter(),
                                new ChallengeId(challenge.id()),
                                challenge.office(),
                                challenge.personOffice(),
                                challenge.person(),
                                challenge.reason(),
                                (int) TERM.toHours())),
                List.of());
    }

    /** Whether the caller is the auditor who answers for the office that wrote the matter. */
    public static boolean reviews(Caller caller, Challenge challenge, OfficeTree offices) {
        return caller.is(Role.AUDIT_ADMINISTRATOR)
                && PeopleRules.administers(caller.office(), challenge.office(), offices);
    }

    /** Why the caller cannot review it now; empty when he can. */
    public static Optional<Refused<Challenge>> closedToReview(
            Challenge challenge, Caller caller, OfficeTree offices) {
        if (!reviews(caller, challenge, offices)) {
            return Optional.of(
                    new Refused<>(
                            ChallengeRefusal.ROLE_REQUIRED,
                            Map.of("role", Role.AUDIT_ADMINISTRATOR.name())));
        }
        return challenge.review() == null
                ? Optional.empty()
                : Optional.of(new Refused<>(ChallengeRefusal.CHALLENGE_REVIEWED, Map.of()));
    }

    public static Ruling<Challenge> review(
            Challenge challenge, Challenge.Review found, Caller caller, OfficeTree offices) {
        Optional<Refused<Challenge>> closed = closedToReview(challenge, caller, offices);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        return Ruling.made(
                challenge.reviewed(found),
                List.of(
                        new ChallengeReviewed(
                                challenge.matter(),
                                new ChallengeId(challenge.id()),
                                challenge.office(),
                                challenge.person(),
                                found.by(),
                                found.justified() ? "JUSTIFIED" : "NOT_JUSTIFIED",
                                found.remark(),
                                found.on())),
                List.of());
    }
}
