package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.lianban.casework.deadline.domain.PassedClock;

/**
 * Lets every preservation lapse that nobody decided on in time (程序规定35). However many runners there
 * are and however late one comes, each lapses once.
 */
@ApplicationScoped
class MeasureLapses {
    private static final Logger LOG = Logger.getLogger(MeasureLapses.class);
    private static final int PORTION = 200;

    private final LapseDesk desk;

    MeasureLapses(LapseDesk desk) {
        this.desk = desk;
    }

    /**
     * All that are due by the legal clock.
     *
     * @return how many lapsed by this run
     */
    int run() {
        int all = 0;
        List<PassedClock> passed = desk.passed(PassedClock.Place.BEFORE_ALL, PORTION);
        while (!passed.isEmpty()) {
            all += (int) passed.stream().filter(this::lapse).count();
            // Those that cannot lapse now stay: one goes on behind them.
            passed = desk.passed(passed.getLast().place(), PORTION);
        }
        if (all > 0) {
            LOG.infof("Preservations lapsed: %d", all);
        }
        return all;
    }

    // One that cannot lapse must not keep the others from it; it is tried again with every run.
    private boolean lapse(PassedClock passed) {
        try {
            return desk.lapse(passed);
        } catch (RuntimeException e) {
            LOG.errorf(e, "A preservation cannot lapse: measureId %s", passed.subject().id());
            return false;
        }
    }
}
