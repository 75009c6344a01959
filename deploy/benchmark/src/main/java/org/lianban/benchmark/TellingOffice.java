package org.lianban.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.benchmark.Tally.Notice;

/**
 * A demo office whose people tell each other three facts a lead, each by one command: registered,
 * officers named, verification extended. Who must hear of which is said here once more, on purpose:
 * the measured system is not asked whom it should have told.
 *
 * @param name the beginning of its accounts
 */
record TellingOffice(String name) {
    static final String REGISTERED = "LeadRegistered";
    static final String ASSIGNED = "OfficersAssigned";
    static final String EXTENDED = "VerificationExtended";

    /** Of each lead. */
    static final int FACTS = 3;

    static final List<TellingOffice> ALL =
            List.of(
                    new TellingOffice("kaifu"),
                    new TellingOffice("hetang"),
                    new TellingOffice("yuetang"));

    String officer() {
        return name + "-officer-1";
    }

    List<String> officers() {
        return List.of(officer(), name + "-officer-2");
    }

    String unitHead() {
        return name + "-unit-head";
    }

    String head() {
        return name + "-head";
    }

    List<String> recipients() {
        return List.of(unitHead(), officer(), name + "-officer-2");
    }

    /** Who must be told of one fact about a matter of this office. */
    Set<Notice> called(String matter, String type) {
        List<String> people =
                switch (type) {
                    case REGISTERED -> List.of(unitHead());
                    case ASSIGNED, EXTENDED -> officers();
                    case String other ->
                            throw new IllegalArgumentException("nobody is told of " + other);
                };
        return people.stream()
                .map(person -> new Notice(person, matter, type))
                .collect(Collectors.toSet());
    }

    /** Registers a lead, names the officers, extends; answers with its matter. */
    String tell(PatientCaller caller, Map<String, String> persons) {
        PatientCaller.Said lead = caller.post(officer(), "/api/v1/leads", Officer.lead(), null);
        String matter = lead.body().path("matterId").asText();
        String at = "/api/v1/leads/" + matter;
        List<String> named = officers().stream().map(persons::get).toList();
        PatientCaller.Said assigned =
                caller.post(
                        unitHead(), at + "/assignment", Map.of("officers", named), lead.version());
        caller.post(head(), at + "/extension", Map.of("reason", "案情复杂(演示)"), assigned.version());
        return matter;
    }
}
