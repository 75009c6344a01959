package org.lianban.gateway.proxy;

/** One line of the route table: everything at and below {@code prefix} goes to {@code service}. */
record ServiceRoute(String prefix, Service service, Cargo cargo) {
    ServiceRoute {
        if (!prefix.startsWith("/") || prefix.endsWith("/")) {
            throw new IllegalArgumentException("a prefix starts with a slash and ends without one");
        }
    }

    boolean takes(String path) {
        return path.startsWith(prefix)
                && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
