package org.lianban.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lianban.local.LocalSystem;

/** Looks for what shuts people out of a page: axe-core, as the console's build has fetched it. */
final class Axe {
    private static final String SCRIPT = "gateway/src/main/webui/node_modules/axe-core/axe.min.js";
    // Only the first place of each fault: one is enough to find it.
    private static final String RUN =
            """
            () => axe.run(document, { resultTypes: ['violations'] }).then(result =>
                result.violations
                    .filter(fault => ['serious', 'critical'].includes(fault.impact))
                    .map(fault => `${fault.impact} ${fault.id}: ${fault.help}`
                        + ` [${fault.nodes.length}] ${fault.nodes[0].html.slice(0, 300)}`
                        + ` ${fault.nodes[0].failureSummary}`))
            """;

    private final String script;

    Axe() {
        Path file = LocalSystem.tree().resolve(SCRIPT);
        try {
            this.script = Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "axe-core is missing: it comes with the gateway's build", missing);
        }
    }

    /** The serious and critical faults of the page as it stands. */
    @SuppressWarnings("unchecked")
    List<String> faults(Page page) {
        page.evaluate(script);
        return (List<String>) page.evaluate(RUN);
    }
}
