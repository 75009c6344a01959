package org.lianban.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.local.LocalProcess.Steps;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalProcessTest {

    @TempDir Path folder;

    @Test
    void another_launcher_finds_the_process_again_and_can_stop_it() {
        // Given
        aSleeper().launch();

        // When
        LocalProcess seenAgain = aSleeper();

        // Then
        assertThat(seenAgain.isRunning()).isTrue();
        seenAgain.stop();
        assertThat(aSleeper().isRunning()).isFalse();
    }

    @Test
    void launching_what_runs_leaves_it_alone() {
        // Given
        LocalProcess sleeper = aSleeper();
        sleeper.launch();
        long pid = sleeper.handle().orElseThrow().pid();

        // When
        aSleeper().launch();

        // Then
        assertThat(sleeper.handle().orElseThrow().pid()).isEqualTo(pid);
        sleeper.kill();
    }

    @Test
    void a_stranger_with_the_recorded_pid_is_not_taken_for_ours() throws IOException {
        // Given
        LocalProcess sleeper = aSleeper();
        long stranger = ProcessHandle.current().pid();

        // When
        Files.writeString(
                new Home(folder).running().resolve("sleeper.pid"),
                stranger + "\n2020-01-01T00:00:00Z\n");

        // Then
        assertThat(sleeper.isRunning()).isFalse();
        sleeper.stop();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private LocalProcess aSleeper() {
        Path log = folder.resolve("sleeper.out");
        return new LocalProcess(
                "sleeper",
                new Home(folder),
                List.of(1),
                new Steps(
                        () -> Program.start(List.of("sleep", "60"), Map.of(), log).toHandle(),
                        () -> true,
                        process -> Program.end(process, Duration.ofSeconds(5))));
    }
}
