package org.lianban.casework.jurisdiction;

import java.util.List;
import org.lianban.casework.office.Division;

/** Divisions, each after the one it lies in. */
record DivisionList(List<Division> items) {
    DivisionList {
        items = List.copyOf(items);
    }
}
