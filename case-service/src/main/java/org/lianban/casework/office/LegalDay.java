package org.lianban.casework.office;

import java.time.LocalDate;

/** Says which day it is by law; told by the room of deadlines, which knows the clock. */
public interface LegalDay {
    LocalDate today();
}
