package org.lianban.casework.measure;

import org.lianban.casework.measure.domain.Measure;

/** A measure with the version that {@code If-Match} is about. */
record StoredMeasure(Measure measure, long version) {}
