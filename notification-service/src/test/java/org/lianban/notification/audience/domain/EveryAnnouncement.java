package org.lianban.notification.audience.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** What is said of every fact that is told: the sentences' keys, and what each may name. */
public final class EveryAnnouncement {
    private static final OfficeId FROM = OfficeId.of("430104");
    private static final OfficeId TO = OfficeId.of("430300");

    private EveryAnnouncement() {}

    public static Map<String, Set<String>> sentences() {
        Map<String, Set<String>> sentences = new TreeMap<>();
        for (String name : Facts.names()) {
            Fact fact = Facts.named(name);
            String type = fact.getClass().getSimpleName();
            Announcement announcement = new AudienceRules(known()).of(fact);
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

    private static Situation known() {
        return new Situation() {
            @Override
            public Optional<Parties> parties(TransferId transfer) {
                return Optional.of(new Parties(FROM, TO, true));
            }

            @Override
            public Optional<Exhibit> exhibit(EvidenceId item) {
                return Optional.of(new Exhibit(FROM, 3));
            }

            @Override
            public Optional<OfficeId> writingOffice(MatterId matter) {
                return Optional.of(TO);
            }
        };
    }
}
