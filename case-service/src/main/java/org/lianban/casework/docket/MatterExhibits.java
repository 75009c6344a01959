package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.docket.MatterView.ExhibitLine;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.UploadTickets;

/** What a matter's page says of its evidence, and the leave to add to it. */
@ApplicationScoped
class MatterExhibits {
    private final Select select;
    private final UploadTickets tickets;

    MatterExhibits(Select select, UploadTickets tickets) {
        this.select = select;
        this.tickets = tickets;
    }

    ExhibitLine line(MatterId matter) {
        return select.list(
                        "select count(*) as count, count(in_transit_under) as on_the_way"
                                + " from docket_exhibit where matter_id = ?",
                        row -> new ExhibitLine(row.getInt("count"), row.getInt("on_the_way")),
                        List.of(matter.value()))
                .getFirst();
    }

    /** An officer of the office that writes collects evidence, a transfer under way or not. */
    @Nullable String uploadTicket(MatterFile matter, Caller caller) {
        return matter.isWrittenBy(caller.office()) && caller.is(Role.OFFICER) && isOpen(matter)
                ? tickets.give(matter.id(), caller.office(), caller.person(), matter.epoch())
                : null;
    }

    private static boolean isOpen(MatterFile matter) {
        return switch (matter.standing()) {
            // Urgent preservation is collecting evidence, too.
            case OPEN, NEGOTIATING, IN_TRANSFER, URGENT_ONLY -> true;
            case ENDED -> false;
        };
    }
}
