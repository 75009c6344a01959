package org.lianban.notification.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One check in one transaction. */
@ApplicationScoped
@Transactional
class CheckDesk {
    private final CheckStore store;
    private final CheckReader reader;
    private final ReconciliationConfig config;
    private final ObjectMapper mapper;

    CheckDesk(
            CheckStore store,
            CheckReader reader,
            ReconciliationConfig config,
            ObjectMapper mapper) {
        this.store = store;
        this.reader = reader;
        this.config = config;
        this.mapper = mapper;
    }

    StatusView check() {
        store.addUp();
        CheckReader.Totals totals = reader.totals();
        List<StatusView.Gap> gaps = new ArrayList<>();
        reader.factsWithoutPlan(totals).ifPresent(gaps::add);
        reader.plansWithoutSend(config.sendLimit()).ifPresent(gaps::add);
        reader.sequenceGaps(config.arrivalLimit()).ifPresent(gaps::add);
        reader.parked().ifPresent(gaps::add);
        StatusView found =
                new StatusView(
                        totals.facts(),
                        totals.planned(),
                        totals.withheld(),
                        totals.sent(),
                        totals.delivered(),
                        reader.late(),
                        gaps,
                        reader.mail(),
                        reader.now(),
                        gaps.isEmpty());
        store.keep(found, json(found), config.keep());
        return found;
    }

    Optional<StatusView> last() {
        return store.last().map(this::view);
    }

    private String json(StatusView found) {
        try {
            return mapper.writeValueAsString(found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a check could not be written", e);
        }
    }

    private StatusView view(String json) {
        try {
            return mapper.readValue(json, StatusView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a check could not be read", e);
        }
    }
}
