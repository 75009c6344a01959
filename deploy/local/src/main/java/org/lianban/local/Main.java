package org.lianban.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.local.LocalService.Surroundings;

/**
 * What the scripts in {@code deploy/} call: {@code up}, {@code down}, {@code status}, {@code
 * token}, {@code code}, {@code mail}.
 */
public final class Main {

    private static final int REFUSED = 2;

    // Sentences and tables hold Chinese, whatever the terminal's locale says.
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final long begin = System.nanoTime();
    private final Edition edition;

    private Main(Edition edition) {
        this.edition = edition;
    }

    /** Runs one command; one sentence and exit code 2 when something stands in the way. */
    public static void main(String[] arguments) {
        try {
            var words = new ArrayList<>(List.of(arguments));
            boolean acceptance = words.remove("--acceptance");
            new Main(acceptance ? Edition.ACCEPTANCE : Edition.STANDARD).run(words);
            System.exit(0);
        } catch (LocalException inTheWay) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println(inTheWay.getMessage());
            System.exit(REFUSED);
        }
    }

    private void run(List<String> words) {
        String command = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        if (command.equals("up") && rest.isEmpty()) {
            locked(this::up);
        } else if (command.equals("prepare") && rest.isEmpty()) {
            Parts.postgres();
            LocalKeycloak.builtDistribution(home().log("keycloak"));
        } else if (command.equals("down") && rest.isEmpty()) {
            locked(this::down);
        } else if (command.equals("down") && rest.equals(List.of("--purge"))) {
            locked(this::down);
            purge();
        } else if (command.equals("status") && rest.isEmpty()) {
            new StatusTable(system(ports()).processes()).lines().forEach(out::println);
        } else if (command.equals("token") && rest.size() == 1) {
            out.println(system(ports()).tokens().access(rest.getFirst()));
        } else if (command.equals("code") && rest.size() == 1) {
            out.println(code(rest.getFirst()));
        } else if (command.equals("mail") && rest.size() == 1) {
            mail(rest.getFirst());
        } else {
            throw new LocalException("Unknown: " + String.join(" ", words) + ".");
        }
    }

    private static String code(String account) {
        if (!DemoPeople.read().knows(account)) {
            throw new LocalException(DemoPeople.unknown(account));
        }
        return Tokens.code(account);
    }

    private void mail(String account) {
        List<LocalMail.Message> messages = system(ports()).mail().to(account);
        if (messages.isEmpty()) {
            out.println("No mail for " + LocalMail.address(account) + " yet.");
        }
        messages.forEach(message -> message.lines().forEach(out::println));
    }

    private void up() {
        Ports ports = ports();
        LocalSystem system = system(ports);
        if (system.everythingIsReady()) {
            out.println("Everything is up already.");
        } else {
            if (edition == Edition.ACCEPTANCE) {
                ports.save(home().chosenPorts());
            }
            system.up();
            out.printf("Everything is up after %.0f s.%n", seconds());
        }
        new Welcome(ports, DemoPeople.read()).lines(home()).forEach(out::println);
    }

    private void down() {
        LocalSystem system = system(ports());
        boolean ran = system.anythingRuns();
        system.down();
        out.println(ran ? "Everything is down." : "Nothing runs.");
    }

    private void purge() {
        @Nullable String chosen = null;
        Path ports = home().chosenPorts();
        try {
            // A person's choice of ports is no data; those of the acceptance run were only found.
            if (edition == Edition.STANDARD && Files.exists(ports)) {
                chosen = Files.readString(ports);
            }
        } catch (IOException refused) {
            throw new LocalException("The file " + ports + " cannot be read.", refused);
        }
        Folders.forget(home().folder());
        if (chosen != null) {
            Folders.make(home().folder());
            Folders.write(ports, chosen);
        }
        out.println("Its data is forgotten.");
    }

    // What runs keeps the ports it was started with, whatever the environment says by now.
    private Ports ports() {
        if (Files.exists(home().portsInUse())) {
            Ports inUse = Ports.configured(home().portsInUse(), Map.of());
            if (system(inUse).anythingRuns()) {
                return inUse;
            }
        }
        return switch (edition) {
            case STANDARD -> Ports.configured(home().chosenPorts(), System.getenv());
            case ACCEPTANCE -> foundPorts();
        };
    }

    private Ports foundPorts() {
        if (Files.exists(home().chosenPorts())) {
            Ports earlier = Ports.configured(home().chosenPorts(), Map.of());
            if (earlier.areFree()) {
                return earlier;
            }
        }
        return Ports.free();
    }

    private LocalSystem system(Ports ports) {
        return new LocalSystem(edition, Surroundings.of(home(), ports), true, this::tell);
    }

    private Home home() {
        return new Home(Parts.root().resolve(edition.folder()));
    }

    private void tell(String sentence) {
        out.printf("%5.1f s  %s%n", seconds(), sentence);
    }

    private double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    private void locked(Runnable work) {
        Path file = home().running().resolve("lock");
        try (var channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new LocalException(
                        "Another deploy/up or deploy/down is at work; wait for it.");
            }
            work.run();
        } catch (IOException refused) {
            throw new LocalException("The file " + file + " cannot be locked.", refused);
        }
    }
}
