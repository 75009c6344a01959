package org.lianban.acceptance;

import java.time.LocalDate;

/** Matters that two officers of 岳麓 verify, each under a title of its own. */
final class YueluMatters {
    static final String OFFICE = "430104";
    static final String OFFICER = "yuelu-officer-1";
    static final String UNIT_HEAD = "yuelu-unit-head";
    static final String HEAD = "yuelu-head";

    private final Steps steps;
    private final LocalDate today;

    YueluMatters(Steps steps, LocalDate today) {
        this.steps = steps;
        this.today = today;
    }

    /** Registered and assigned; answers with its id. */
    String verified(String title) {
        String matter =
                steps.register(OFFICER, DemoLeads.counterfeits(title, OFFICE, today))
                        .orThrow("registration")
                        .text("matterId");
        steps.assign(UNIT_HEAD, matter, OFFICER, "yuelu-officer-2").orThrow("assignment");
        return matter;
    }
}
