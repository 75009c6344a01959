package org.lianban.evidence.evidencetransfer.domain;

import java.util.regex.Pattern;
import org.lianban.kernel.contract.OfficeId;

/** Bodies outside the system (系统外单位): of such nobody signs in here. */
final class Outside {
    // The register numbers them; an office has the code of its division, of digits alone.
    private static final Pattern NUMBER = Pattern.compile("W\\d{6}");

    private Outside() {}

    static boolean is(OfficeId office) {
        return NUMBER.matcher(office.value()).matches();
    }
}
