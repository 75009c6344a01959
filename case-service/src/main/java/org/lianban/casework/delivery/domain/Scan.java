package org.lianban.casework.delivery.domain;

import java.time.Instant;
import java.util.Locale;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;

/**
 * A letter on paper, as it was scanned.
 *
 * @param size in bytes
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param sm3 likewise (GB/T 32905)
 */
public record Scan(
        ScanId id,
        LetterId letter,
        Of of,
        ScanFormat format,
        long size,
        String sha256,
        String sm3,
        PersonId by,
        Instant at) {
    /** What was scanned. */
    public enum Of {
        /** The letter with its seal. */
        ORIGINAL,
        /** The signed service record, or another receipt. */
        RECEIPT,
        /** What came back on it: the answer of a body outside the system. */
        REPLY;

        /** For a file's name. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
