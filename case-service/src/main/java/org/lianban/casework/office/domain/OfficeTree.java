package org.lianban.casework.office.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/** All offices and who stands above whom. */
public final class OfficeTree {
    private final Map<OfficeId, Office> offices = new LinkedHashMap<>();

    public OfficeTree(Collection<Office> all) {
        all.forEach(office -> offices.put(office.id(), office));
    }

    public Optional<Office> find(OfficeId id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** The office; asking for one that does not exist is a bug. */
    public Office office(OfficeId id) {
        Office office = offices.get(id);
        if (office == null) {
            throw new IllegalArgumentException("no such office");
        }
        return office;
    }

    public List<Office> all() {
        return List.copyOf(offices.values());
    }

    /** The offices above, nearest first; empty for the topmost. */
    public List<OfficeId> superiors(OfficeId id) {
        List<OfficeId> above = new ArrayList<>();
        @Nullable OfficeId next = office(id).superior();
        while (next != null) {
            above.add(next);
            next = office(next).superior();
        }
        return above;
    }

    /**
     * The nearest office that stands above both (共同的上一级机关); of an office and one below it the upper
     * one, which assigns (程序规定15). Empty if there is none.
     */
    public Optional<OfficeId> commonSuperior(OfficeId one, OfficeId other) {
        if (superiors(other).contains(one)) {
            return Optional.of(one);
        }
        if (superiors(one).contains(other)) {
            return Optional.of(other);
        }
        List<OfficeId> aboveOther = superiors(other);
        return superiors(one).stream().filter(aboveOther::contains).findFirst();
    }
}
