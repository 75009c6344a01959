package org.lianban.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which part listens where. */
public record Ports(Map<Port, Integer> numbers) {

    private static final int HIGHEST = 65_535;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public int of(Port port) {
        return numbers.getOrDefault(port, port.usual());
    }

    /** The usual numbers, changed by the file, changed by the environment. */
    static Ports configured(Path file, Map<String, String> environment) {
        var settings = PortsFile.read(file);
        refuseUnknown(environment);
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            String text = environment.getOrDefault(port.variable(), settings.get(port));
            numbers.put(port, text == null ? port.usual() : number(port, text.strip()));
        }
        var seen = new HashSet<Integer>();
        numbers.forEach(
                (port, number) -> {
                    if (!seen.add(number)) {
                        throw new LocalException(
                                "Port "
                                        + number
                                        + " is given twice, again for "
                                        + port.key()
                                        + ".");
                    }
                });
        return new Ports(numbers);
    }

    /** Numbers that were free a moment ago. */
    public static Ports free() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        Set<Integer> given = new HashSet<>();
        for (Port port : Port.values()) {
            int number = Loopback.freePort();
            while (!given.add(number)) {
                number = Loopback.freePort();
            }
            numbers.put(port, number);
        }
        return new Ports(numbers);
    }

    boolean areFree() {
        return numbers.values().stream().allMatch(Loopback::isFree);
    }

    /** How the environment would say this number otherwise. */
    String variable(int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(entry -> entry.getKey().variable())
                .findFirst()
                .orElse("LIANBAN_PORT_…");
    }

    void save(Path file) {
        String lines =
                Arrays.stream(Port.values())
                        .map(port -> port.key() + "=" + of(port))
                        .collect(Collectors.joining("\n", "", "\n"));
        Folders.write(file, lines);
    }

    // Misspelt, a part would listen where nobody looks for it.
    private static void refuseUnknown(Map<String, String> environment) {
        for (String variable : environment.keySet()) {
            if (variable.startsWith(Port.VARIABLE)
                    && Arrays.stream(Port.values())
                            .noneMatch(port -> port.variable().equals(variable))) {
                throw new LocalException(
                        "The environment has "
                                + variable
                                + ", which is no port. The ports are "
                                + PortsFile.keys()
                                + ", in capitals with _ for -.");
            }
        }
    }

    private static int number(Port port, String text) {
        // Five digits at most: no overflow, no sign, no surprise.
        int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > HIGHEST) {
            throw new LocalException(
                    "The port of " + port.key() + " is not a number from 1 to 65535: " + text);
        }
        return number;
    }
}
