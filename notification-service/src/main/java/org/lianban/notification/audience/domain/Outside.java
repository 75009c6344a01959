package org.lianban.notification.audience.domain;

import java.util.regex.Pattern;
import org.lianban.kernel.contract.OfficeId;

/** Bodies outside the system (系统外单位): nobody of such a body reads notices. */
final class Outside {
    // The register numbers them; an office has the code of its division, of digits alone.
    private static final Pattern NUMBER = Pattern.compile("W\\d{6}");

    private Outside() {}

    static boolean is(OfficeId office) {
        return NUMBER.matcher(office.value()).matches();
    }
}
