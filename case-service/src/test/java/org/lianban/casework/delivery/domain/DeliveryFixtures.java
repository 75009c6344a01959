package org.lianban.casework.delivery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.letter.domain.Addressing;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.SampleLetters;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** A correction order of 岳麓 that is to be served (演示). */
final class DeliveryFixtures {
    static final OfficeId YUELU = SampleLetters.YUELU;
    static final OfficeId XIANGTAN = SampleLetters.XIANGTAN;
    // A Monday; what follows is a week without holidays, and the next one.
    static final LocalDate ISSUED = LocalDate.of(2026, 7, 6);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    static final LetterId RECORD = new LetterId(new UUID(0, 7));
    static final Person FIRST = person(1, YUELU, Role.OFFICER);
    static final Person SECOND = person(2, YUELU, Role.OFFICER);
    static final Person LIAISON = person(3, YUELU, Role.LIAISON);
    static final Person STRANGER = person(4, XIANGTAN, Role.OFFICER);
    static final String PARTY = "岳麓某商行（演示）";

    private DeliveryFixtures() {}

    static IssuedLetter letter(LetterKind kind, boolean isVoid) {
        IssueLetter bare = SampleLetters.bare(kind);
        return letter(
                kind.form().addressing() == Addressing.BODY
                        ? bare.with(LetterField.ADDRESSED_TO, PARTY)
                        : bare,
                isVoid);
    }

    static IssuedLetter addressedTo(String body) {
        IssueLetter bare = SampleLetters.bare(LetterKind.CORRECTION_ORDER);
        return letter(bare.with(LetterField.ADDRESSED_TO, body), false);
    }

    private static IssuedLetter letter(IssueLetter order, boolean isVoid) {
        LetterKind kind = order.kind();
        @Nullable LetterNumber number =
                kind.numberCode() == null ? null : LetterNumber.of("长岳", kind, 2026, 3);
        LetterContent content =
                LetterContent.draft(order, SampleLetters.OFFICES).issued(number, ISSUED);
        return new IssuedLetter(content, content.digest(), isVoid);
    }

    static IssuedLetter order() {
        return letter(LetterKind.CORRECTION_ORDER, false);
    }

    static Situation situation(Person caller) {
        return situation(order(), caller, TODAY);
    }

    static Situation situation(IssuedLetter letter, Person caller, LocalDate today) {
        Caller by = new Caller(caller.id(), caller.office(), caller.label(), caller.roles());
        List<PersonId> officers = List.of(FIRST.id(), SECOND.id());
        Instant noon = today.atTime(12, 0).atZone(Occasion.ZONE).toInstant();
        return new Situation(
                letter,
                by,
                SampleLetters.OFFICES,
                new Occasion(Situation.actor(by, officers), noon),
                officers,
                Set.of(),
                new ServiceDays(PackagedData.register(), PackagedData.calendar()));
    }

    /** Everything is said that this way wants, nothing more. */
    static Asking asking(ServiceWay way) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        way.required().forEach(detail -> details.put(detail, "演示·" + detail.key()));
        details.replace(Detail.RECEIVED_BY, PARTY);
        if (way == ServiceWay.LEFT) {
            details.put(Detail.WITNESS, "社区干部（演示）");
        }
        boolean isPublished = way == ServiceWay.PUBLICATION;
        return new Asking(
                way,
                isPublished ? null : ISSUED.plusDays(2),
                isPublished ? ISSUED.plusDays(2) : null,
                details,
                List.of(FIRST, SECOND));
    }

    /** A service as it is asked for, to be changed in one thing. */
    record Asking(
            ServiceWay way,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate publishedOn,
            Map<Detail, String> details,
            List<Person> servers) {
        Asking {
            details = Map.copyOf(details);
            servers = List.copyOf(servers);
        }

        Asking without(Detail detail) {
            Map<Detail, String> less = new HashMap<>(details);
            less.remove(detail);
            return new Asking(way, servedOn, publishedOn, less, servers);
        }

        Asking with(Detail detail, String text) {
            Map<Detail, String> more = new HashMap<>(details);
            more.put(detail, text);
            return new Asking(way, servedOn, publishedOn, more, servers);
        }

        Asking on(@Nullable LocalDate day) {
            return new Asking(way, day, publishedOn, details, servers);
        }

        Asking published(@Nullable LocalDate day) {
            return new Asking(way, servedOn, day, details, servers);
        }

        Asking by(Person... persons) {
            return new Asking(way, servedOn, publishedOn, details, Arrays.asList(persons));
        }

        Serve command() {
            return command(PARTY);
        }

        Serve command(String recipient) {
            return new Serve(
                    RECORD,
                    way,
                    servedOn,
                    publishedOn,
                    recipient,
                    details,
                    servers,
                    servers.size());
        }

        /** On somebody else. */
        String answer(String recipient, IssuedLetter letter) {
            return answer(DeliveryRules.serve(command(recipient), situation(letter, FIRST, TODAY)));
        }

        Ruling<Delivery> in(Situation situation) {
            return DeliveryRules.serve(command(), situation);
        }

        /** {@code served 2026-07-08}, or the refusal with its field. */
        String answer() {
            return answer(situation(FIRST));
        }

        String answer(Situation situation) {
            return answer(in(situation));
        }

        private static String answer(Ruling<Delivery> ruling) {
            return switch (ruling) {
                case Ruling.Made<Delivery> made -> "served " + made.next().servedOn();
                case Ruling.Refused<Delivery>(var refusal, var particulars) -> {
                    List<String> said = new ArrayList<>(List.of(refusal.name()));
                    Stream.of("field", "day")
                            .map(particulars::get)
                            .filter(one -> one != null)
                            .forEach(said::add);
                    yield String.join(" ", said);
                }
            };
        }
    }

    static Person person(int n, OfficeId office, Role role) {
        return person(n, office, role, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
    }

    static Person person(int n, OfficeId office, Role role, LocalDate from, LocalDate to) {
        return new Person(
                new PersonId(new UUID(1, n)),
                office,
                "account-" + n,
                "演示 " + n,
                null,
                Set.of(role),
                List.of(new Certificate("ZF-" + n, from, to)));
    }
}
