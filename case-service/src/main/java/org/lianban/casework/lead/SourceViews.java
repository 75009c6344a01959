package org.lianban.casework.lead;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every source, in the order of the registration form (案件来源登记表). */
@Schema(name = "LeadSourceForms")
record SourceViews(List<SourceView> items) {}
