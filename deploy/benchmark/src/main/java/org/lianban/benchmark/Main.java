package org.lianban.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;

/** What {@code deploy/bench} calls, with arguments it has checked. */
public final class Main {
    private static final int REFUSED = 2;

    private Main() {}

    /**
     * {@code latency|live|acceptance RATE SECONDS}, {@code notices FACTS}, {@code upload MIB},
     * {@code sharing ROUNDS ITEMS}, {@code worklists MATTERS}, {@code page}, {@code memory} or
     * {@code start}.
     */
    public static void main(String[] arguments) {
        try {
            System.out.print(measured(List.of(arguments)));
        } catch (LocalException inTheWay) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println(inTheWay.getMessage());
            System.exit(REFUSED);
        }
    }

    private static String measured(List<String> words) {
        String what = words.isEmpty() ? "" : words.getFirst();
        if (what.equals("latency") && words.size() == 3) {
            double rate = Double.parseDouble(words.get(1));
            Duration span = Duration.ofSeconds(Long.parseLong(words.get(2)));
            return new LatencyRun(LocalSystem.running(), rate, span).measure();
        }
        if (what.equals("live") && words.size() == 3) {
            double rate = Double.parseDouble(words.get(1));
            Duration span = Duration.ofSeconds(Long.parseLong(words.get(2)));
            return new LiveRun(LocalSystem.running(), rate, span).measure();
        }
        if (what.equals("acceptance") && words.size() == 3) {
            double rate = Double.parseDouble(words.get(1));
            Duration span = Duration.ofSeconds(Long.parseLong(words.get(2)));
            return new AcceptanceRun(LocalSystem.running(), rate, span).measure();
        }
        if (what.equals("notices") && words.size() == 2) {
            return new NoticesRun(LocalSystem.running(), Integer.parseInt(words.get(1))).measure();
        }
        if (what.equals("upload") && words.size() == 2) {
            return new UploadRun(LocalSystem.running(), Integer.parseInt(words.get(1))).measure();
        }
        if (what.equals("sharing") && words.size() == 3) {
            return new SharingRun(
                            LocalSystem.running(),
                            Integer.parseInt(words.get(1)),
                            Integer.parseInt(words.get(2)))
                    .measure();
        }
        if (what.equals("worklists") && words.size() == 2) {
            return new WorklistsRun(Integer.parseInt(words.get(1))).measure();
        }
        if (what.equals("page") && words.size() == 1) {
            return new PageRun(LocalSystem.running()).measure();
        }
        if (what.equals("memory") && words.size() == 1) {
            return new MemoryRun(LocalSystem.running()).measure();
        }
        if (what.equals("start") && words.size() == 1) {
            return new StartRun().measure();
        }
        throw new LocalException("Unknown measurement: " + words);
    }
}
