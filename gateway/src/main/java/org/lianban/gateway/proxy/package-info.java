/**
 * The way from the public port to the services: what may pass, to whom, and what is taken off or
 * put on.
 *
 * <p>In this order: security headers on every answer, the front door (method, path, sizes), the
 * route table, the bearer token, the passage. Bodies stream in both directions and are never
 * gathered. No rule of the casework is known here, and no other room comes in.
 */
@NullMarked
package org.lianban.gateway.proxy;

import org.jspecify.annotations.NullMarked;
