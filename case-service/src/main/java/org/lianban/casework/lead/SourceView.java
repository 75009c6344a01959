package org.lianban.casework.lead;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.lead.domain.Particular;
import org.lianban.casework.lead.domain.SourceForm;
import org.lianban.casework.lead.domain.SourceRules;

/**
 * What the registration form asks for under one source.
 *
 * @param received from outside rather than found: {@code foundOn} is the day of receipt
 * @param bodies the only ones that {@code body} may name; any if empty
 */
@Schema(name = "LeadSourceForm")
record SourceView(
        LeadSource source,
        boolean byHand,
        boolean received,
        List<Particular> required,
        List<Particular> offered,
        boolean needsRight,
        SourceForm.Informants informant,
        List<String> bodies) {
    static SourceView of(LeadSource source, List<String> superiors) {
        SourceForm form = SourceRules.form(source);
        return new SourceView(
                source,
                form.byHand(),
                source.isReceived(),
                form.required().stream().sorted().toList(),
                form.offered().stream().sorted().toList(),
                form.needsRight(),
                form.informant(),
                source == LeadSource.SUPERIOR_ASSIGN ? superiors : List.of());
    }
}
