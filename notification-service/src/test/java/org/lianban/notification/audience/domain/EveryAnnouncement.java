package org.lianban.notification.audience.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianban.kernel.contract.Fact;

/** What is said of every fact that is told: the sentences' keys, and what each may name. */
public final class EveryAnnouncement {
    private EveryAnnouncement() {}

    public static Map<String, Set<String>> sentences() {
        Map<String, Set<String>> sentences = new TreeMap<>();
        for (String name : Facts.names()) {
            Fact fact = Facts.named(name);
            String type = fact.getClass().getSimpleName();
            Announcement announcement = new AudienceRules(Situations.known(true)).of(fact);
            for (Addressee addressee : announcement.addressees()) {
                Set<String> places = announcement.particulars().keySet();
                sentences.put(type, places);
                Expectation expected = addressee.expected();
                if (expected != null) {
                    sentences.put(type + "." + expected.act(), places);
                }
            }
        }
        return sentences;
    }
}
