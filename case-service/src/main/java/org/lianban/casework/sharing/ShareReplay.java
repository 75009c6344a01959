package org.lianban.casework.sharing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.ShareRequestId;
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.ReplayGuard;

/** A repeated command tells of a share, or of a request, only whoever may still read it. */
@ApplicationScoped
class ShareReplay implements ReplayGuard {
    /** In the pages of both, and in no other. */
    private static final String CLASS = "/conditions/fieldClass";

    private final Callers callers;
    private final ShareStore shares;
    private final ShareRequestStore requests;
    private final ShareSight sight;
    private final ObjectMapper mapper;

    ShareReplay(
            Callers callers,
            ShareStore shares,
            ShareRequestStore requests,
            ShareSight sight,
            ObjectMapper mapper) {
        this.callers = callers;
        this.shares = shares;
        this.requests = requests;
        this.sight = sight;
        this.mapper = mapper;
    }

    @Override
    public void mayBeToldAgain(@Nullable String body) {
        JsonNode page = read(body);
        if (!page.at(CLASS).isTextual()) {
            return;
        }
        Caller caller = callers.person();
        String id = page.path("id").textValue();
        boolean isTold = page.has("asking") ? seesRequest(caller, id) : seesShare(caller, id);
        if (!isTold) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }

    private boolean seesShare(Caller caller, String id) {
        return shares.find(ShareId.of(id))
                .filter(found -> sight.sees(caller, found.share()))
                .isPresent();
    }

    private boolean seesRequest(Caller caller, String id) {
        return requests.find(ShareRequestId.of(id))
                .filter(found -> ShareRequestCounter.sees(caller, found.request()))
                .isPresent();
    }

    private JsonNode read(@Nullable String body) {
        try {
            return mapper.readTree(body == null ? "{}" : body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer is JSON", e);
        }
    }
}
