package org.lianban.gateway.session;

/**
 * Somebody signed out here.
 *
 * @param session the session that is no more, as the identity provider numbers them
 */
public record SignedOut(String session) {}
