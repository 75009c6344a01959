package org.lianban.casework.lead;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.LeadState;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.lead.domain.Pause;
import org.lianban.kernel.contract.PersonId;

/** A state spread over its columns. */
record LeadColumns(
        String state,
        List<PersonId> officers,
        boolean extended,
        List<Pause> pauses,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String ground) {
    static LeadColumns of(LeadState state) {
        return switch (state) {
            case Registered _ ->
                    new LeadColumns("REGISTERED", List.of(), false, List.of(), null, null, null);
            case Verifying(var officers, var extended, var pauses) ->
                    new LeadColumns("VERIFYING", officers, extended, pauses, null, null, null);
            case CaseFiled(var officers, var on) ->
                    new LeadColumns("CASE_FILED", officers, false, List.of(), on, null, null);
            case NotFiled(var officers, var ground, var on) ->
                    new LeadColumns(
                            "NOT_FILED", officers, false, List.of(), null, on, ground.name());
            case TransferredOut(var officers, var on) ->
                    new LeadColumns("TRANSFERRED_OUT", officers, false, List.of(), on, null, null);
            case ImportWithdrawn(var officers, var on) ->
                    new LeadColumns("IMPORT_WITHDRAWN", officers, false, List.of(), on, null, null);
            // What it goes back to stays where it is.
            case Merged merged -> {
                LeadColumns before = of(merged.before());
                yield new LeadColumns(
                        merged.word(),
                        before.officers(),
                        before.extended(),
                        before.pauses(),
                        null,
                        null,
                        null);
            }
        };
    }
}
