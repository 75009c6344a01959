package org.lianban.evidence.custody.domain;

import org.jspecify.annotations.Nullable;

/**
 * How an entry came to be written down (ISO/IEC 27037: repeatable with the same tool).
 *
 * @param tool the program and its version
 * @param requestId trace of the request in which it was done; absent for jobs and for requests
 *     without one
 */
public record Writing(String tool, @Nullable String requestId) {}
