package org.lianban.kernel.courier;

import java.util.UUID;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.StandingChanged;

/** Facts for tests. */
final class Facts {
    static final Actor JOB = Actor.system("test");
    static final Audience ALL = Audience.everyOffice();

    private Facts() {}

    static String aMatter() {
        return UUID.randomUUID().toString();
    }

    static StandingChanged standing(String matter, String standing) {
        return new StandingChanged(MatterId.of(matter), standing);
    }
}
