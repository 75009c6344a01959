package org.lianban.casework.measure.domain;

import java.util.List;

/**
 * Where goods are, as letters name it; officers write the address with or without it.
 *
 * @param above names of the province and the city it lies in, the widest first
 */
public record DivisionName(List<String> above, String name) {
    private static final String DISTRICT = "区";

    public DivisionName {
        above = List.copyOf(above);
    }

    /**
     * An address in it; one that begins with the division's own name, after those above it or not,
     * says it once. What merely begins like one of those above is no place in it (湖南省人民医院).
     */
    String with(String address) {
        String rest = address;
        for (String wider : above) {
            rest = after(wider, rest);
        }
        return whole() + (rest.startsWith(name) ? after(name, rest) : address);
    }

    // A district is named with its city, a county or a city by itself.
    private String whole() {
        return name.endsWith(DISTRICT) && !above.isEmpty() ? above.getLast() + name : name;
    }

    private static String after(String prefix, String text) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
