package org.lianban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One process of the local run, known across launchers by a pid file that also holds the moment the
 * process began: after a crash or a reboot a stranger with the same pid is not taken for ours.
 */
final class LocalProcess {

    private static final Duration READY_PATIENCE = Duration.ofSeconds(180);

    private final String name;
    private final Path pidFile;
    private final Path log;
    private final List<Integer> ports;
    private final Steps steps;

    LocalProcess(String name, Home home, List<Integer> ports, Steps steps) {
        this.name = name;
        this.pidFile = home.running().resolve(name + ".pid");
        this.log = home.log(name);
        this.ports = List.copyOf(ports);
        this.steps = steps;
    }

    /** How this process is launched, seen to be ready, and ended. */
    record Steps(
            Supplier<ProcessHandle> launch, BooleanSupplier ready, Consumer<ProcessHandle> end) {}

    String name() {
        return name;
    }

    int port() {
        return ports.getFirst();
    }

    List<Integer> ports() {
        return ports;
    }

    boolean isRunning() {
        return handle().isPresent();
    }

    boolean isReady() {
        return isRunning() && steps.ready().getAsBoolean();
    }

    /** The living process that was recorded, if it is still the same one. */
    Optional<ProcessHandle> handle() {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            if (lines.size() < 2) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .filter(Program::isAlive)
                    .filter(process -> beginning(process).equals(lines.get(1)));
        } catch (IOException | NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    void launch() {
        if (!isRunning()) {
            ProcessHandle process = steps.launch().get();
            Folders.write(pidFile, process.pid() + "\n" + beginning(process) + "\n");
        }
    }

    void awaitReady() {
        boolean ended = !Patience.until(READY_PATIENCE, () -> isReady() || !isRunning());
        if (ended || !isRunning()) {
            throw new LocalException(name + " did not become ready; see " + log + ".");
        }
    }

    /** Asks it to end and waits for that. */
    void stop() {
        handle().ifPresent(steps.end());
        Folders.forget(pidFile);
    }

    /** What a power cut does to it. */
    void kill() {
        handle().ifPresent(
                        process -> {
                            process.destroyForcibly();
                            Patience.until(READY_PATIENCE, () -> !Program.isAlive(process));
                        });
        Folders.forget(pidFile);
    }

    private static String beginning(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
