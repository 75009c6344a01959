package org.lianban.casework.lead;

import org.lianban.casework.matter.domain.Stage;

/** All that an outside agency learns of what it reported (decision 13). */
record ReportView(String reportId, String number, Stage stage, String office) {}
