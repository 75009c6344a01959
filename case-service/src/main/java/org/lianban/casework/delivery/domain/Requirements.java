package org.lianban.casework.delivery.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.delivery.domain.DeliveryAction.Closed;
import org.lianban.casework.lead.domain.OfficersCounted;
import org.lianban.casework.office.domain.Person;

/** What each way of service wants to be said of it (程序规定81–83). */
final class Requirements {
    private static final String SERVED_ON = "servedOn";
    private static final String PUBLISHED_ON = "publishedOn";
    private static final String SERVERS = "servers";
    private static final String WITNESS_OR_RECORDING = "witnessOrRecording";

    private Requirements() {}

    /** The first thing that is wrong with it; empty if nothing is. */
    static Optional<Closed> unmet(Serve command, Situation situation) {
        return unfitRecipient(command, situation)
                .or(() -> unfitDetails(command))
                .or(() -> unfitDay(command, situation))
                .or(() -> unfitServers(command, situation));
    }

    /** The day that counts; only of a command that nothing is wrong with. */
    static LocalDate servedOn(Serve command, Situation situation) {
        @Nullable LocalDate published = command.publishedOn();
        @Nullable LocalDate said = command.servedOn();
        if (published != null) {
            return situation.days().servedAfterPublication(published);
        }
        if (said == null) {
            throw new IllegalStateException("a service without its day");
        }
        return said;
    }

    // It is served on whom it is for, whoever signs: on another it has no effect. Of a party that
    // was not known when the letter was written, whoever serves it says who it is.
    private static Optional<Closed> unfitRecipient(Serve command, Situation situation) {
        List<String> recipients = situation.letter().recipients();
        return recipients.isEmpty() || recipients.contains(command.recipient())
                ? Optional.empty()
                : DeliveryGuards.closed(
                        DeliveryRefusal.SERVICE_RECIPIENT_OTHER,
                        Map.of(
                                "recipients",
                                String.join("、", recipients),
                                "pointer",
                                "/recipient"));
    }

    private static Optional<Closed> unfitDetails(Serve command) {
        ServiceWay way = command.way();
        return Arrays.stream(Detail.values())
                .filter(detail -> command.details().containsKey(detail) && !way.takes(detail))
                .findFirst()
                .map(detail -> unexpected(detail.key()))
                .or(
                        () ->
                                Arrays.stream(Detail.values())
                                        .filter(way.required()::contains)
                                        .filter(one -> !command.details().containsKey(one))
                                        .findFirst()
                                        .map(detail -> missing(detail.key(), detail.key())))
                .or(() -> unproved(command))
                .or(() -> unrelated(command));
    }

    private static Optional<Closed> unproved(Serve command) {
        Set<Detail> oneOf = command.way().oneOf();
        boolean isProved =
                oneOf.isEmpty() || oneOf.stream().anyMatch(command.details()::containsKey);
        return isProved
                ? Optional.empty()
                : Optional.of(missing(WITNESS_OR_RECORDING, Detail.WITNESS.key()));
    }

    // Whoever signs for somebody else says what he is to him (程序规定82(1)): a grown-up of the
    // same household, who is responsible, who takes letters in, a representative, or whom the
    // recipient named for it.
    private static Optional<Closed> unrelated(Serve command) {
        @Nullable String receiver = command.details().get(Detail.RECEIVED_BY);
        boolean isForAnother = receiver != null && !receiver.equals(command.recipient());
        return isForAnother && !command.details().containsKey(Detail.RELATION)
                ? Optional.of(missing(Detail.RELATION.key(), Detail.RELATION.key()))
                : Optional.empty();
    }

    private static Optional<Closed> unfitDay(Serve command, Situation situation) {
        @Nullable LocalDate published = command.publishedOn();
        @Nullable LocalDate said = command.servedOn();
        if (command.way() == ServiceWay.PUBLICATION) {
            return published == null
                    ? Optional.of(missing(PUBLISHED_ON, PUBLISHED_ON))
                    : unfitPublication(published, said, situation);
        }
        if (published != null) {
            return Optional.of(unexpected(PUBLISHED_ON));
        }
        return said == null
                ? Optional.of(missing(SERVED_ON, SERVED_ON))
                : implausible(SERVED_ON, said, situation);
    }

    private static Optional<Closed> unfitPublication(
            LocalDate published, @Nullable LocalDate said, Situation situation) {
        Optional<Closed> implausible = implausible(PUBLISHED_ON, published, situation);
        if (implausible.isPresent()) {
            return implausible;
        }
        LocalDate served = situation.days().servedAfterPublication(published);
        Map<String, String> day = Map.of("day", served.toString());
        if (served.isAfter(situation.today())) {
            return DeliveryGuards.closed(DeliveryRefusal.PUBLICATION_RUNNING, day);
        }
        return said == null || said.equals(served)
                ? Optional.empty()
                : DeliveryGuards.closed(
                        DeliveryRefusal.PUBLICATION_DAY_OTHER,
                        Map.of("day", served.toString(), "pointer", "/" + SERVED_ON));
    }

    private static Optional<Closed> implausible(String field, LocalDate day, Situation situation) {
        LocalDate issued = situation.letter().issuedOn();
        if (day.isBefore(issued)) {
            return DeliveryGuards.closed(
                    DeliveryRefusal.SERVICE_BEFORE_LETTER,
                    Map.of("day", issued.toString(), "pointer", "/" + field));
        }
        return day.isAfter(situation.today())
                ? DeliveryGuards.closed(
                        DeliveryRefusal.DATE_IMPLAUSIBLE,
                        Map.of("field", field, "pointer", "/" + field))
                : Optional.empty();
    }

    private static Optional<Closed> unfitServers(Serve command, Situation situation) {
        List<Person> servers = command.servers();
        if (DeliveryRules.isRecused(servers.stream().map(Person::id).toList(), situation)) {
            return DeliveryGuards.closed(DeliveryRefusal.PERSON_RECUSED, Map.of());
        }
        boolean areOurs =
                servers.size() == command.named()
                        && servers.stream()
                                .allMatch(one -> one.office().equals(situation.letter().office()));
        if (!areOurs) {
            return DeliveryGuards.closed(
                    DeliveryRefusal.SERVER_NOT_OF_OFFICE,
                    Map.of("office", situation.officeName(), "pointer", "/" + SERVERS));
        }
        return switch (command.way().servers()) {
            case TWO_CERTIFIED -> tooFew(command, situation);
            case ONE ->
                    servers.isEmpty() ? Optional.of(missing(SERVERS, SERVERS)) : Optional.empty();
            case ANY -> Optional.empty();
        };
    }

    // Certified on the day of the act, not on the day it is entered (程序规定22).
    private static Optional<Closed> tooFew(Serve command, Situation situation) {
        OfficersCounted counted =
                OfficersCounted.of(
                        command.servers(),
                        situation.letter().office(),
                        servedOn(command, situation));
        return counted.areEnough()
                ? Optional.empty()
                : DeliveryGuards.closed(
                        DeliveryRefusal.OFFICER_MIN_TWO, counted.particulars("/" + SERVERS));
    }

    private static Closed missing(String field, String pointer) {
        return new Closed(
                DeliveryRefusal.SERVICE_DETAIL_MISSING,
                Map.of("field", field, "pointer", "/" + pointer));
    }

    private static Closed unexpected(String field) {
        return new Closed(
                DeliveryRefusal.SERVICE_DETAIL_UNEXPECTED,
                Map.of("field", field, "pointer", "/" + field));
    }
}
