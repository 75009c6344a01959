package org.lianban.notification.audience.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lianban.kernel.contract.Fact;

/** What is said of every fact that is told: the sentences' keys, and what each may name. */
public final class EveryAnnouncement {
    private static final Pattern OFFICE = Pattern.compile("43\\d{4}");

    private EveryAnnouncement() {}

    /** The places of sentences that stand for an office. */
    public static Set<String> officePlaces() {
        Set<String> places = new TreeSet<>();
        for (String name : Facts.names()) {
            Announcement said = new AudienceRules(Situations.known(true)).of(Facts.named(name));
            said.particulars()
                    .forEach(
                            (place, value) -> {
                                if (OFFICE.matcher(value).matches()) {
                                    places.add(place);
                                }
                            });
        }
        return places;
    }

    public static Map<String, Set<String>> sentences() {
        Map<String, Set<String>> sentences = new TreeMap<>();
        for (String name : Facts.names()) {
            Fact fact = Facts.named(name);
            String type = fact.getClass().getSimpleName();
            Announcement announcement = new AudienceRules(Situations.known(true)).of(fact);
            for (Addressee addressee : announcement.addressees()) {
                Set<String> places = announcement.particulars().keySet();
                String reader = addressee.office().equals(fact.addressee()) ? ".ADDRESSED" : "";
                // Where it is listed who was told, others than those read of it.
                sentences.put(type, places);
                sentences.put(type + reader, places);
                Expectation expected = addressee.expected();
                if (expected != null) {
                    sentences.put(type + "." + expected.act() + reader, places);
                }
            }
        }
        return sentences;
    }
}
