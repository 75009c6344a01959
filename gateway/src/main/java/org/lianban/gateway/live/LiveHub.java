package org.lianban.gateway.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.session.SignedOut;

/** All streams of this process, and what is said to each. */
@Singleton
class LiveHub {
    private static final int BEFORE_THE_SERVER = 1;

    private final LiveConfig config;
    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Instant laggingSince;
    private volatile boolean closing;

    LiveHub(LiveConfig config, MeterRegistry meters) {
        this.config = config;
        meters.gaugeCollectionSize("lianban.live.streams", List.of(), streams);
    }

    /**
     * Takes a stream in, mute as it is; not if it would be one too many of its account, or at all.
     */
    synchronized boolean enlist(LiveStream stream) {
        return !isFullFor(stream.owner().subject()) && streams.add(stream);
    }

    private boolean isFullFor(String subject) {
        return closing
                || streams.size() >= config.streams()
                || streams.stream()
                                .filter(stream -> stream.owner().subject().equals(subject))
                                .count()
                        >= config.streamsPerPerson();
    }

    /** What happens from now on is told; what happened before, the page asks for. */
    boolean open(LiveStream stream, Listener listener) {
        if (!stream.speakTo(listener, config.heartbeat().toSeconds())) {
            return false;
        }
        Instant lagging = laggingSince;
        if (lagging != null) {
            stream.say("lagging", since(lagging));
        }
        return true;
    }

    boolean isLagging() {
        return laggingSince != null;
    }

    void forget(LiveStream stream) {
        streams.remove(stream);
    }

    void tell(Hint hint) {
        streams.forEach(stream -> stream.tell(hint));
    }

    /** Kafka does not answer: what the page shows may be old. */
    void lagging(Instant since) {
        if (laggingSince == null) {
            laggingSince = since;
            streams.forEach(stream -> stream.say("lagging", since(since)));
        }
    }

    /** Hints may have been lost: the page asks again for what it shows. */
    void resynchronise() {
        laggingSince = null;
        streams.forEach(stream -> stream.say("resync", new JsonObject()));
    }

    /** Kafka answers, and nothing was lost. */
    void upToDate() {
        if (laggingSince != null) {
            resynchronise();
        }
    }

    void signedOut(@Observes SignedOut gone) {
        closeIf(stream -> stream.owner().isOf(gone));
    }

    void stop(@Observes @Priority(BEFORE_THE_SERVER) ShutdownEvent event) {
        closing = true;
        closeIf(stream -> true);
    }

    private void closeIf(Predicate<LiveStream> ended) {
        streams.stream().filter(ended).forEach(LiveStream::close);
    }

    private static JsonObject since(Instant instant) {
        return new JsonObject().put("since", instant);
    }
}
