package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.measure.domain.HandOverMeasure;
import org.lianban.kernel.contract.Fact;
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
        store.handOver(order);
        table.insert(order);
        return List.of();
    }
}
