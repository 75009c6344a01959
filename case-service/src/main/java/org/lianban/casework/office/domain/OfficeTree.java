package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/** All offices and who stands above whom, those outside the system among them. */
public final class OfficeTree {
    private final Map<OfficeId, Office> offices = new LinkedHashMap<>();
    private final Map<OfficeId, Outsider> outsiders = new LinkedHashMap<>();

    public OfficeTree(Collection<Office> all) {
        this(all, List.of());
    }

    /**
     * @param outside the bodies outside the system
     */
    public OfficeTree(Collection<Office> all, Collection<Outsider> outside) {
        all.forEach(office -> offices.put(office.id(), office));
        outside.forEach(outsider -> outsiders.put(outsider.id(), outsider));
    }

    /** An office here. */
    public Optional<Office> find(OfficeId id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** A body outside the system. */
    public Optional<Outsider> outsider(OfficeId id) {
        return Optional.ofNullable(outsiders.get(id));
    }

    /**
     * The office; asking for one that does not exist is a bug. Of a body outside what is known: one
     * that was entered elsewhere a moment ago goes by its number.
     */
    public Office office(OfficeId id) {
        Office office = offices.get(id);
        if (office != null) {
            return office;
        }
        if (!id.isOutside()) {
            throw new IllegalArgumentException("no such office");
        }
        return outsider(id).orElseGet(() -> unheardOf(id)).named();
    }

    private static Outsider unheardOf(OfficeId id) {
        return new Outsider(id, id.value(), id.value(), false, null, LocalDate.MIN, null);
    }

    /** The offices here. */
    public List<Office> all() {
        return List.copyOf(offices.values());
    }

    /** The bodies outside. */
    public List<Outsider> outsiders() {
        return List.copyOf(outsiders.values());
    }

    /**
     * The offices above, nearest first; empty for the topmost. Each once, whatever the register of
     * bodies outside says.
     */
    public List<OfficeId> superiors(OfficeId id) {
        List<OfficeId> above = new ArrayList<>();
        @Nullable OfficeId next = office(id).superior();
        while (next != null && !above.contains(next)) {
            above.add(next);
            next = office(next).superior();
        }
        return above;
    }

    /**
     * The nearest office that stands above both (共同的上一级机关); of an office and one below it the upper
     * one, which assigns (程序规定15). Of an office here and a body outside it may be outside too: a
     * national body stands above all. Empty if there is none.
     */
    public Optional<OfficeId> commonSuperior(OfficeId one, OfficeId other) {
        if (superiors(other).contains(one)) {
            return Optional.of(one);
        }
        if (superiors(one).contains(other)) {
            return Optional.of(other);
        }
        List<OfficeId> aboveOther = superiors(other);
        return superiors(one).stream()
                .filter(aboveOther::contains)
                .findFirst()
                .or(() -> national(one, other));
    }

    private Optional<OfficeId> national(OfficeId one, OfficeId other) {
        return Stream.of(one, other)
                .flatMap(id -> Stream.concat(Stream.of(id), superiors(id).stream()))
                .filter(id -> outsider(id).filter(Outsider::national).isPresent())
                .findFirst();
    }
}
