package org.lianban.kernel.counter;

/**
 * Requests whose body may be longer than {@link BodyConfig#most}: a file, streamed, or read whole
 * where the server's own limit, which holds for them, is one that memory bears. A service that has
 * such requests has a bean of this kind.
 */
public interface LongBody {
    boolean covers(String method, String path);

    /** In bytes; the server's own limit holds in any case. */
    default long most() {
        return Long.MAX_VALUE;
    }
}
