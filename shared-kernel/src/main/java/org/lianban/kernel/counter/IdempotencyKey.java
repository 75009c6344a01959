package org.lianban.kernel.counter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code Idempotency-Key} header: a quoted string (RFC 8941), or the bare token many send. */
record IdempotencyKey(String value) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern QUOTED = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*)\"");
    private static final Pattern BARE = Pattern.compile("[!#-~]+");
    private static final int LONGEST = 255;

    static IdempotencyKey of(List<String> headers) {
        if (headers.isEmpty() || headers.getFirst().isBlank()) {
            throw new RefusedException(CounterRefusal.IDEMPOTENCY_KEY_MISSING);
        }
        String text = unquoted(headers.getFirst().strip());
        if (headers.size() > 1 || text.isEmpty() || text.length() > LONGEST) {
            throw new RefusedException(CounterRefusal.MALFORMED);
        }
        return new IdempotencyKey(text);
    }

    private static String unquoted(String header) {
        Matcher quoted = QUOTED.matcher(header);
        if (quoted.matches()) {
            return quoted.group(1).replaceAll("\\\\(.)", "$1");
        }
        return BARE.matcher(header).matches() ? header : "";
    }
}
