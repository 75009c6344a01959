package org.lianban.gateway.proxy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianban.gateway.visitor.Turn;

/**
 * The calls of the interface that need neither token nor session, all of them: everything else of
 * {@link RouteTable} passes by the admission. Each says nothing that whoever holds the letter does
 * not know, and is limited by {@link org.lianban.gateway.visitor.VisitorLimit}.
 */
record OpenCall(Pattern path, List<String> methods, Turn turn) {
    /** Nothing under it is passed on but what stands here. */
    private static final String UNDER = "/api/v1/public";

    private static final List<OpenCall> ALL =
            List.of(
                    new OpenCall(
                            Pattern.compile(UNDER + "/letters/[^/]+"),
                            List.of("GET", "HEAD"),
                            Turn.LOOK),
                    new OpenCall(
                            Pattern.compile(UNDER + "/letters/[^/]+/check"),
                            List.of("POST"),
                            Turn.CHECK));

    static boolean covers(String path) {
        return path.equals(UNDER) || path.startsWith(UNDER + "/");
    }

    static Optional<OpenCall> find(String path) {
        return ALL.stream().filter(call -> call.path().matcher(path).matches()).findFirst();
    }
}
