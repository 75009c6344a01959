package org.lianban.casework.office;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code divisions.json} as it is written: the province as code and name, cities with counties. */
record DivisionFile(
        List<String> province, Map<String, City> cities, Map<String, String> statisticsOnlyZones) {
    /** One city. */
    record City(String name, Map<String, String> counties) {}

    /** Name by code. */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        names.put(province.get(0), province.get(1));
        cities.forEach(
                (code, city) -> {
                    names.put(code, city.name());
                    names.putAll(city.counties());
                });
        names.putAll(statisticsOnlyZones);
        return names;
    }
}
