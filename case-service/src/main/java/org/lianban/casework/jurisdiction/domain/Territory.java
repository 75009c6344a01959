package org.lianban.casework.jurisdiction.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;

/** Which divisions (GB/T 2260) an office is responsible for. */
public final class Territory {
    private Territory() {}

    /** True if the division lies in the office's territory, its subordinates' included. */
    public static boolean covers(Office office, String division) {
        return office.territory().stream()
                .anyMatch(territory -> division.startsWith(significant(territory)));
    }

    /** The nearest office of that level with that function whose territory holds the division. */
    static Optional<Office> responsible(
            OfficeTree tree, String division, OfficeKind kind, OfficeFunction function) {
        return tree.all().stream()
                .filter(office -> office.kind() == kind)
                .filter(office -> office.functions().contains(function))
                .filter(office -> covers(office, division))
                .min(Comparator.comparing(office -> office.id().value()));
    }

    /** County first, then city: who handles what happens in the division (程序规定8). */
    static List<Office> countyThenCity(OfficeTree tree, String division, OfficeFunction function) {
        return List.of(OfficeKind.COUNTY, OfficeKind.CITY).stream()
                .flatMap(kind -> responsible(tree, division, kind, function).stream())
                .toList();
    }

    // 430100 stands for all of 4301xx, 430000 for all of 43xxxx; so a functional zone without an
    // office of its own falls to its city.
    private static String significant(String territory) {
        String code = territory;
        while (code.length() > 2 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        return code;
    }
}
