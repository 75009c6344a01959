package org.lianban.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lianban.local.LocalException;

/** How long everything takes from stopped to ready, on the data that is there. */
final class StartRun {
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final Path deploy = Path.of(System.getProperty("lianban.root", ".")).resolve("deploy");

    String measure() {
        String load = Machine.load();
        call("down");
        long begin = System.nanoTime();
        call("up");
        double seconds = (System.nanoTime() - begin) / NANOSECONDS_PER_SECOND;
        return new Report("start", load)
                .fact("measured", "`deploy/up` after `deploy/down`, from call to return")
                .table("what", "time")
                .row("deploy/up, built, with its data", Report.number(seconds, " s"))
                .toString();
    }

    private void call(String script) {
        try {
            // What the script says is no part of the report.
            Process process =
                    new ProcessBuilder(
                                    List.of(
                                            "bash",
                                            "-c",
                                            "exec \"$0\" >&2 </dev/null",
                                            deploy.resolve(script).toString()))
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            if (process.waitFor() != 0) {
                throw new LocalException("deploy/" + script + " failed.");
            }
        } catch (IOException refused) {
            throw new LocalException("deploy/" + script + " cannot be called.", refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted in deploy/" + script + ".", interrupted);
        }
    }
}
