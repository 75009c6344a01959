package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.measure.domain.HandOverMeasure;
import org.lianban.casework.measure.domain.HandingOver;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;

/** Takes the orders of a transfer: measures that go along with the matter. */
@ApplicationScoped
class MeasureHandOvers implements Door<HandOverMeasure> {
    private final MeasureStore store;
    private final HandOverTable table;

    MeasureHandOvers(MeasureStore store, HandOverTable table) {
        this.store = store;
        this.table = table;
    }

    @Override
    public Class<HandOverMeasure> takes() {
        return HandOverMeasure.class;
    }

    // Told by the transfer's own fact (MeasureHandedOver).
    @Override
    public List<Fact> carryOut(HandOverMeasure order, Occasion occasion) {
        @Nullable HandlingId handling = order.handling();
        if (handling == null) {
            Measure held = store.find(order.measure()).orElseThrow().measure();
            store.save(HandingOver.left(held, order));
        } else {
            store.handOver(order, handling);
        }
        table.insert(order);
        return List.of();
    }
}
