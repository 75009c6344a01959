package org.lianban.kernel.counter;

/**
 * Requests whose body may be longer than {@link BodyConfig#most}, because it is streamed. A service
 * that has such requests has a bean of this kind; the server's own limit holds for them, too.
 */
public interface LongBody {
    boolean covers(String method, String path);
}
