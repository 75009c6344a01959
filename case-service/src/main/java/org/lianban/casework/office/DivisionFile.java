package org.lianban.casework.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code divisions.json} as it is written: the province as code and name, cities with counties, and
 * names in English by code.
 */
record DivisionFile(
        List<String> province,
        Map<String, City> cities,
        Map<String, String> statisticsOnlyZones,
        @Nullable Map<String, String> english) {
    /** One city. */
    record City(String name, Map<String, String> counties) {}

    /** The province, then each city with its counties; zones that only statistics know are none. */
    List<Division> divisions() {
        String top = province.get(0);
        List<Division> divisions = new ArrayList<>();
        divisions.add(division(top, province.get(1), null));
        new TreeMap<>(cities)
                .forEach(
                        (code, city) -> {
                            divisions.add(division(code, city.name(), top));
                            new TreeMap<>(city.counties())
                                    .forEach(
                                            (county, name) ->
                                                    divisions.add(division(county, name, code)));
                        });
        return divisions;
    }

    /** Name by code, the zones included. */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>(statisticsOnlyZones);
        divisions().forEach(division -> names.put(division.code(), division.name()));
        return names;
    }

    private Division division(String code, String name, @Nullable String parent) {
        String known = english == null ? null : english.get(code);
        return new Division(code, name, known == null ? name : known, parent);
    }
}
