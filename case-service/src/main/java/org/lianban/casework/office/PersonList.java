package org.lianban.casework.office;

import java.util.List;

/** The people of an office. */
record PersonList(List<PersonView> items) {
    PersonList {
        items = List.copyOf(items);
    }
}
