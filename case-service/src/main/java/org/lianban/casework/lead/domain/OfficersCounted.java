package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.casework.office.domain.Certification;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Who of those named counts as an officer of an act, and who does not, and why: two different
 * officers of the office at least, each certified on its day (处罚法42; 程序规定22).
 *
 * @param notCounted each by name with the reason, {@code 某甲(CERTIFICATE_EXPIRED 2026-03-31)};
 *     whoever is of another office, or of none, is named by nothing
 */
public record OfficersCounted(int counted, List<String> notCounted) {
    private static final String DETAIL = "detail";
    private static final String WHO = "who";

    public OfficersCounted {
        notCounted = List.copyOf(notCounted);
    }

    /**
     * @param named how many were named, known or not
     */
    public static OfficersCounted of(
            Collection<Person> officers, int named, OfficeId office, LocalDate day) {
        Set<PersonId> counted = new HashSet<>();
        List<String> notCounted = new ArrayList<>();
        for (Person officer : officers) {
            if (!officer.office().equals(office)) {
                notCounted.add("OF_OTHER_OFFICE");
            } else if (!officer.roles().contains(Role.OFFICER)) {
                notCounted.add(said(officer, "NO_OFFICER"));
            } else if (!officer.isCertifiedOn(day)) {
                notCounted.add(said(officer, certificate(officer.certificationOn(day))));
            } else if (!counted.add(officer.id())) {
                notCounted.add(said(officer, "NAMED_TWICE"));
            }
        }
        for (int unknown = officers.size(); unknown < named; unknown++) {
            notCounted.add("NOT_IN_REGISTER");
        }
        return new OfficersCounted(counted.size(), notCounted);
    }

    public static OfficersCounted of(Collection<Person> officers, OfficeId office, LocalDate day) {
        return of(officers, officers.size(), office, day);
    }

    /** What is known is how many are left. */
    public static Map<String, String> left(int officers) {
        return new OfficersCounted(officers, List.of()).particulars();
    }

    public boolean areEnough() {
        return notCounted.isEmpty() && counted >= VerificationRules.FEWEST_OFFICERS;
    }

    /** For the sentence, and a second one if somebody does not count. */
    public Map<String, String> particulars() {
        String number = String.valueOf(counted);
        return notCounted.isEmpty()
                ? Map.of("counted", number)
                : Map.of(
                        "counted",
                        number,
                        DETAIL,
                        "OFFICERS_NOT_COUNTED",
                        WHO,
                        String.join("; ", notCounted));
    }

    /** The same, with the place in the request. */
    public Map<String, String> particulars(String pointer) {
        return at(pointer, particulars());
    }

    /** Any particulars, with the place in the request. */
    public static Map<String, String> at(String pointer, Map<String, String> said) {
        Map<String, String> particulars = new HashMap<>(said);
        particulars.put("pointer", pointer);
        return Map.copyOf(particulars);
    }

    /**
     * Why these may not act: some of them are recused (处罚法43), by name; empty if none is. Of people
     * of another office it is not said: they do not count, and who is recused there is that
     * office's affair.
     */
    public static Optional<Map<String, String>> recused(
            Collection<Person> officers, Set<PersonId> recused, OfficeId office) {
        String who =
                officers.stream()
                        .filter(one -> one.office().equals(office) && recused.contains(one.id()))
                        .map(Person::label)
                        .collect(Collectors.joining("; "));
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of(DETAIL, "PEOPLE_RECUSED", WHO, who));
    }

    private static String said(Person officer, String why) {
        return officer.label() + "(" + why + ")";
    }

    private static String certificate(Certification certification) {
        return switch (certification.standing()) {
            case NONE -> "NO_CERTIFICATE";
            case EXPIRED -> "CERTIFICATE_EXPIRED " + certification.day();
            case BEGINS_LATER -> "CERTIFICATE_BEGINS " + certification.day();
            case VALID -> throw new IllegalStateException("certified, and not counted");
        };
    }
}
