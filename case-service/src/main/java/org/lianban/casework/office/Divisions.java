package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The known divisions (GB/T 2260, and zones that only statistics know). */
@ApplicationScoped
public class Divisions {
    private final Map<String, String> names;

    Divisions(DataFolder data) {
        this.names = data.read("divisions.json", DivisionFile.class).names();
    }

    public boolean exists(String code) {
        return names.containsKey(code);
    }

    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
