package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The known divisions (GB/T 2260, and zones that only statistics know). */
@ApplicationScoped
public class Divisions {
    private final List<Division> all;
    private final Map<String, String> names;

    Divisions(DataFolder data) {
        DivisionFile file = data.read("divisions.json", DivisionFile.class);
        this.all = List.copyOf(file.divisions());
        this.names = file.names();
    }

    /** Province, cities and counties, each after the one it lies in. */
    public List<Division> all() {
        return all;
    }

    public Optional<Division> find(String code) {
        return all.stream().filter(division -> division.code().equals(code)).findFirst();
    }

    /** Names of those it lies in, the widest first. */
    public List<String> above(String code) {
        List<String> above = new ArrayList<>();
        Optional<Division> next = parent(code);
        while (next.isPresent()) {
            above.addFirst(next.get().name());
            next = parent(next.get().code());
        }
        return List.copyOf(above);
    }

    private Optional<Division> parent(String code) {
        return find(code).flatMap(own -> Optional.ofNullable(own.parent())).flatMap(this::find);
    }

    public boolean exists(String code) {
        return names.containsKey(code);
    }

    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
