package org.lianban.evidence.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.lianban.evidence.item.SystemTime;

/** Gives up uploads that nobody finished; the vault's sweep then removes their bytes. */
@ApplicationScoped
class UploadSweep {
    private static final Logger LOG = Logger.getLogger(UploadSweep.class);

    private final UploadDesk desk;
    private final SystemTime time;

    UploadSweep(UploadDesk desk, SystemTime time) {
        this.desk = desk;
        this.time = time;
    }

    @Scheduled(
            every = "${intake.sweep-every:5m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int swept = desk.sweep(time.now());
        if (swept > 0) {
            LOG.infof("Uploads given up after their time: %d", swept);
        }
    }
}
