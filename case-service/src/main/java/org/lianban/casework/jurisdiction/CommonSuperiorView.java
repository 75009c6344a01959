package org.lianban.casework.jurisdiction;

import org.lianban.casework.jurisdiction.domain.CommonSuperior;

/** The office that decides between two, by which power, on which articles. */
record CommonSuperiorView(String office, String name, CommonSuperior.How how, String basis) {
    static CommonSuperiorView of(CommonSuperior superior, String name) {
        return new CommonSuperiorView(
                superior.office().value(),
                name,
                superior.how(),
                switch (superior.how()) {
                    case DESIGNATES -> "程序规定13,14";
                    case ASSIGNS -> "程序规定15";
                });
    }
}
