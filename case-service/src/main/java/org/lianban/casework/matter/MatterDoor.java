package org.lianban.casework.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.matter.domain.MatterOrder;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;

/** Takes the orders about the matter itself. */
@ApplicationScoped
class MatterDoor implements Door<MatterOrder> {
    private final MatterStore store;

    MatterDoor(MatterStore store) {
        this.store = store;
    }

    @Override
    public Class<MatterOrder> takes() {
        return MatterOrder.class;
    }

    @Override
    public List<CaseworkEvent> carryOut(MatterOrder order, Occasion occasion) {
        return switch (order) {
            case MatterOrder.OpenMatter open -> store.open(open, occasion);
            case MatterOrder.StageHandling stage -> store.stage(stage);
            case MatterOrder.SetStanding standing -> store.setStanding(standing);
            case MatterOrder.MoveMatter move -> store.move(move, occasion);
            case MatterOrder.KeepByDesignation keep -> store.keep(keep);
            case MatterOrder.CountMeasure count -> store.count(count);
            case MatterOrder.EndHandling end -> store.end(end);
        };
    }
}
