package org.lianban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A {@code ports} file: lines {@code NAME=NUMBER}; blank ones and those that begin with {@code #}
 * say nothing. Whatever else is refused, since a misspelt name would leave a part where it was.
 */
final class PortsFile {
    private final Path file;
    private final Map<Port, String> numbers = new EnumMap<>(Port.class);

    private PortsFile(Path file) {
        this.file = file;
    }

    /** What the file says of each port, as it is written there; nothing if there is no file. */
    static Map<Port, String> read(Path file) {
        PortsFile read = new PortsFile(file);
        if (Files.exists(file)) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                read.line(i + 1, lines.get(i).strip());
            }
        }
        return read.numbers;
    }

    /** All names, as a sentence lists them. */
    static String keys() {
        return Arrays.stream(Port.values()).map(Port::key).collect(Collectors.joining(", "));
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] parts = line.split("=", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw refused(number, "is not NAME=NUMBER: " + line);
        }
        String name = parts[0].strip();
        Port port =
                named(name).orElseThrow(() -> refused(number, "names no port of ours: " + name));
        if (numbers.put(port, parts[1].strip()) != null) {
            throw refused(number, "says a second time where this is: " + name);
        }
    }

    private LocalException refused(int number, String why) {
        return new LocalException(
                "Line " + number + " of " + file + " " + why + ". The names are " + keys() + ".");
    }

    private static Optional<Port> named(String name) {
        return Arrays.stream(Port.values()).filter(port -> port.key().equals(name)).findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException refused) {
            throw new LocalException("The file " + file + " cannot be read.", refused);
        }
    }
}
