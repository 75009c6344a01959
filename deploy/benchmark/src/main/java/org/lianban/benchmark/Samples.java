package org.lianban.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Measured times in milliseconds; percentiles are samples that were really seen. */
record Samples(List<Double> sorted) {
    Samples {
        sorted = sorted.stream().sorted().toList();
    }

    static Samples together(List<Samples> several) {
        List<Double> all = new ArrayList<>();
        several.forEach(samples -> all.addAll(samples.sorted()));
        return new Samples(all);
    }

    int count() {
        return sorted.size();
    }

    /** The smallest sample that at least this share of all samples does not exceed. */
    double percentile(double percent) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent * sorted.size() / 100);
        return sorted.get(Math.max(rank, 1) - 1);
    }

    double highest() {
        return percentile(100);
    }
}
