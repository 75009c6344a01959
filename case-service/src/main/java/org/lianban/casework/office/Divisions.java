package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
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

    public boolean exists(String code) {
        return names.containsKey(code);
    }

    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
