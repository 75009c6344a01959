package org.lianban.casework;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.lianban.kernel.HouseLaws;

/** The laws of the house, for the rooms of this service. */
class ArchitectureTest implements HouseLaws {
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    entry("office", Set.of()),
                    entry("access", Set.of("office")),
                    entry("exhibit", Set.of()),
                    entry("law", Set.of()),
                    entry("sheet", Set.of()),
                    entry("deadline", Set.of("office", "access")),
                    entry("party", Set.of("office", "access", "matter")),
                    entry("jurisdiction", Set.of("office", "party")),
                    entry("outsidebody", Set.of("office", "party")),
                    entry("letter", Set.of("office", "access", "deadline", "matter")),
                    entry("matter", Set.of("office", "access", "deadline")),
                    entry(
                            "lead",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "jurisdiction",
                                    "letter",
                                    "sheet",
                                    "exhibit")),
                    entry(
                            "transfer",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "jurisdiction",
                                    "letter",
                                    "exhibit",
                                    "measure",
                                    "lead")),
                    entry(
                            "dispute",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "jurisdiction",
                                    "letter",
                                    "transfer")),
                    entry(
                            "casefile",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "letter",
                                    "lead",
                                    "transfer")),
                    entry(
                            "measure",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "jurisdiction",
                                    "letter",
                                    "exhibit",
                                    "lead")),
                    entry(
                            "delivery",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "letter",
                                    "lead")),
                    entry(
                            "letterdraft",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "letter",
                                    "lead")),
                    entry("comment", Set.of("office", "access", "matter", "lead")),
                    entry("presence", Set.of("office", "access", "matter", "comment")),
                    entry("proposal", Set.of("office", "access", "matter", "lead")),
                    entry("recusal", Set.of("office", "access", "matter", "lead", "casefile")),
                    entry("restriction", Set.of("office", "access", "matter", "party", "lead")),
                    entry(
                            "secrecy",
                            Set.of(
                                    "office", "access", "matter", "party", "lead", "letter",
                                    "exhibit")),
                    entry("challenge", Set.of("office", "access", "matter", "party")),
                    entry("sharing", Set.of("office", "access", "matter", "party")),
                    entry(
                            "assistance",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "letter",
                                    "lead",
                                    "exhibit",
                                    "transfer",
                                    "correspondence")),
                    entry(
                            "leadnotification",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "letter",
                                    "lead",
                                    "correspondence")),
                    entry(
                            "jointhandling",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "letter",
                                    "lead",
                                    "correspondence")),
                    entry(
                            "supervision",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "letter",
                                    "lead",
                                    "correspondence")),
                    entry(
                            "correspondence",
                            Set.of("office", "access", "deadline", "matter", "letter")),
                    entry("me", Set.of("office", "deadline", "lead")),
                    entry(
                            "docket",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "delivery",
                                    "letter",
                                    "lead",
                                    "assistance",
                                    "jointhandling",
                                    "supervision",
                                    "leadnotification",
                                    "casefile",
                                    "comment",
                                    "measure",
                                    "dispute",
                                    "presence",
                                    "proposal",
                                    "sharing",
                                    "transfer")));

    @Override
    public String root() {
        return "org.lianban.casework";
    }

    @Override
    public Map<String, Set<String>> mayUse() {
        return MAY_USE;
    }
}
