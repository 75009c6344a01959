package org.lianban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How programs are started here: output into a file, no input, environment as told. */
final class Program {

    private Program() {}

    /** Runs to its end; anything but success is an error whose log is named. */
    static void run(
            List<String> command, Map<String, String> environment, Path log, Duration atMost) {
        Process process = start(command, environment, log);
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new LocalException(
                        command.getFirst() + " did not end in " + atMost + "; see " + log + ".");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LocalException(command.getFirst() + " was interrupted.", interrupted);
        }
        if (process.exitValue() != 0) {
            throw new LocalException(command.getFirst() + " failed; see " + log + ".");
        }
    }

    /** Starts and leaves running. */
    static Process start(List<String> command, Map<String, String> environment, Path log) {
        Path parent = log.toAbsolutePath().getParent();
        if (parent != null) {
            Folders.make(parent);
        }
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new LocalException(command.getFirst() + " cannot be started.", missing);
        }
    }

    /**
     * Sees to it that a throw-away server ends with this JVM, however that ends: one that is killed
     * runs no shutdown hook.
     */
    static void endWithUs(long server, String signal, Path home) {
        String watch =
                "while kill -0 \"$0\" 2>/dev/null; do sleep 2; done;"
                        + " kill -\"$2\" \"$1\" 2>/dev/null; sleep 2; rm -rf \"$3\"";
        start(
                List.of(
                        "sh",
                        "-c",
                        watch,
                        "" + ProcessHandle.current().pid(),
                        "" + server,
                        signal,
                        home.toString()),
                Map.of(),
                Path.of("/dev/null"));
    }

    /** The java of this very JVM: the scripts have chosen a 25. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Asks to end, then insists. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!endedWithin(process, patience)) {
            process.destroyForcibly();
            if (!endedWithin(process, patience)) {
                throw new LocalException("Process " + process.pid() + " does not end.");
            }
        }
    }

    /** A zombie whose parent does not reap it is no longer a process to us. */
    static boolean isAlive(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc", "" + process.pid(), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean endedWithin(ProcessHandle process, Duration patience) {
        return Patience.until(patience, () -> !isAlive(process));
    }

    static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }
}
