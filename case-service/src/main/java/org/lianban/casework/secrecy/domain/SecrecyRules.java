package org.lianban.casework.secrecy.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.SecretGround;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.secrecy.domain.SecrecyCommand.Lift;
import org.lianban.casework.secrecy.domain.SecrecyCommand.Mark;
import org.lianban.casework.secrecy.domain.SecrecySituation.OfDocument;
import org.lianban.casework.secrecy.domain.SecretMark.Lifting;
import org.lianban.casework.secrecy.domain.SecretMark.Step;
import org.lianban.kernel.contract.DocumentId;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.DocumentSecrecyLifted;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * Who marks documents as secret, and who lifts that (处罚法50: trade secrets and privacy are kept;
 * 程序规定 5). To mark protects, and must not wait for a head; to lift takes the protection away.
 */
public final class SecrecyRules {
    /** Who lifts, and may mark without handling the matter. */
    public static final List<Role> HEADS = List.of(Role.AGENCY_HEAD, Role.PRINCIPAL);

    /** As which the one who acts may have acted, the humblest first. */
    public static final List<Role> ROLES = List.of(Role.OFFICER, Role.AGENCY_HEAD, Role.PRINCIPAL);

    private static final String POINTER = "pointer";

    private SecrecyRules() {}

    public static Ruling<SecretMark> decide(SecrecyCommand command, OfDocument situation) {
        return switch (command) {
            case Mark mark -> mark(mark, situation);
            case Lift lift -> lift(lift, situation);
        };
    }

    /** Why the caller marks no document of the matter; empty if he may. */
    public static Optional<Refused<SecretMark>> closedToMark(SecrecySituation now) {
        return notTheWriter(now)
                .or(
                        () ->
                                isHead(now) || now.officers().contains(now.caller().person())
                                        ? Optional.empty()
                                        : refused(SecrecyRefusal.SECRECY_OFFICER_REQUIRED));
    }

    /** Why the caller lifts no mark; empty if he may. */
    public static Optional<Refused<SecretMark>> closedToLift(SecrecySituation now) {
        return notTheWriter(now)
                .or(
                        () ->
                                isHead(now)
                                        ? Optional.empty()
                                        : refused(SecrecyRefusal.ROLE_REQUIRED, Role.anyOf(HEADS)));
    }

    private static boolean isHead(SecrecySituation now) {
        return HEADS.stream().anyMatch(now.caller()::is);
    }

    private static Optional<Refused<SecretMark>> notTheWriter(SecrecySituation now) {
        if (now.matter().isWrittenBy(now.caller().office())) {
            return Optional.empty();
        }
        String writing = now.offices().office(now.matter().writingOffice()).name();
        return refused(SecrecyRefusal.NOT_WRITING_OFFICE, Map.of("office", writing));
    }

    private static Ruling<SecretMark> mark(Mark command, OfDocument situation) {
        SecrecySituation now = situation.now();
        @Nullable Document document = situation.document();
        Optional<Refused<SecretMark>> closed = closedToMark(now);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        if (document == null) {
            return unfit(SecrecyRefusal.SECRECY_DOCUMENT_UNKNOWN, "/documentId");
        }
        if (situation.inForce() != null) {
            return Ruling.refused(SecrecyRefusal.SECRECY_IN_FORCE);
        }
        boolean isOther = command.ground() == SecretGround.OTHER_STATUTORY;
        if (isOther != (command.words() != null)) {
            return unfit(
                    isOther
                            ? SecrecyRefusal.SECRECY_WORDS_MISSING
                            : SecrecyRefusal.SECRECY_WORDS_NOT_ASKED,
                    "/words");
        }
        return marked(command, document, now);
    }

    private static Ruling<SecretMark> marked(
            Mark command, Document document, SecrecySituation now) {
        return Ruling.made(
                new SecretMark(
                        command.id(),
                        now.matter().id(),
                        document,
                        command.ground(),
                        command.words(),
                        now.caller().office(),
                        new Step(now.caller().person(), now.occasion().at()),
                        null),
                List.of(
                        new DocumentMarkedSecret(
                                now.matter().id(),
                                document.type().name(),
                                new DocumentId(document.id()),
                                now.caller().office(),
                                document.kind(),
                                document.number(),
                                command.ground().name(),
                                command.words(),
                                now.occasion().on())),
                List.of());
    }

    private static Ruling<SecretMark> lift(Lift command, OfDocument situation) {
        SecrecySituation now = situation.now();
        Optional<Refused<SecretMark>> closed = closedToLift(now);
        @Nullable SecretMark mark = situation.inForce();
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        if (mark == null) {
            return Ruling.refused(SecrecyRefusal.NOT_SECRET);
        }
        Document document = mark.document();
        return Ruling.made(
                mark.lifted(
                        new Lifting(now.caller().person(), now.occasion().at(), command.reason())),
                List.of(
                        new DocumentSecrecyLifted(
                                mark.matter(),
                                document.type().name(),
                                new DocumentId(document.id()),
                                now.caller().office(),
                                document.kind(),
                                document.number(),
                                now.occasion().on())),
                List.of());
    }

    private static Ruling<SecretMark> unfit(SecrecyRefusal refusal, String pointer) {
        return Ruling.refused(refusal, Map.of(POINTER, pointer));
    }

    private static Optional<Refused<SecretMark>> refused(SecrecyRefusal refusal) {
        return refused(refusal, Map.of());
    }

    private static Optional<Refused<SecretMark>> refused(
            SecrecyRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
