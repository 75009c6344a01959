package org.lianban.notification.reconciliation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Checks every so often, keeps what it finds, and says once that it changed. */
@ApplicationScoped
class Reconciler {
    private static final Logger LOG = Logger.getLogger(Reconciler.class);

    private final CheckDesk desk;
    private volatile @Nullable StatusView last;
    private volatile List<StatusView.Gap> said = List.of();
    private volatile long saidLate;

    Reconciler(CheckDesk desk, MeterRegistry registry) {
        this.desk = desk;
        for (GapKind kind : GapKind.values()) {
            gauge(registry, "gaps", Tags.of("kind", kind.name()), status -> status.count(kind));
        }
        gauge(registry, "facts", Tags.empty(), StatusView::facts);
        gauge(registry, "planned", Tags.empty(), StatusView::planned);
        gauge(registry, "sent", Tags.empty(), StatusView::sent);
        gauge(registry, "delivered", Tags.empty(), StatusView::delivered);
        gauge(registry, "withheld", Tags.empty(), StatusView::withheld);
        gauge(registry, "late", Tags.empty(), StatusView::late);
        gauge(registry, "mail.waiting", Tags.empty(), status -> status.mail().waiting());
        gauge(registry, "mail.given.up", Tags.empty(), status -> status.mail().givenUp());
    }

    @Scheduled(
            every = "${reconciliation.every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        StatusView now = desk.check();
        last = now;
        say(now);
    }

    /** What the last check of any replica found; the first asker makes one. */
    StatusView last() {
        return desk.last().orElseGet(desk::check);
    }

    // How many is enough to tell a change by: when it began does not change.
    private synchronized void say(StatusView now) {
        if (now.late() > saidLate) {
            LOG.warnf("Facts were lost and planned when they came again facts=%d", now.late());
        }
        saidLate = now.late();
        List<StatusView.Gap> before = said;
        said = now.gaps();
        if (Arrays.stream(GapKind.values())
                .allMatch(kind -> count(before, kind) == now.count(kind))) {
            return;
        }
        if (now.whole()) {
            LOG.info("Notices are whole again");
        } else {
            LOG.warnf("Notices are missing gaps=%s", now.gaps());
        }
    }

    private static long count(List<StatusView.Gap> gaps, GapKind kind) {
        return gaps.stream()
                .filter(gap -> gap.kind() == kind)
                .mapToLong(StatusView.Gap::count)
                .sum();
    }

    private void gauge(
            MeterRegistry registry, String name, Tags tags, ToDoubleFunction<StatusView> value) {
        registry.gauge("lianban.notices." + name, tags, this, one -> one.measured(value));
    }

    private double measured(ToDoubleFunction<StatusView> value) {
        StatusView status = last;
        return status == null ? Double.NaN : value.applyAsDouble(status);
    }
}
