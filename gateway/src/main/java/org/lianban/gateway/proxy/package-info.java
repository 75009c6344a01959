/**
 * The way from the public port to the services: what may pass, to whom, and what is taken off or
 * put on.
 *
 * <p>In this order: security headers on every answer, the front door (method, path, sizes), the
 * route table, the admission by token or session (of the few calls of {@link
 * org.lianban.gateway.proxy.OpenCall}: the limit for visitors), the passage. Bodies stream in both
 * directions and are never gathered. No rule of the casework is known here. Come in: {@link
 * org.lianban.gateway.proxy.PagePolicy}, {@link org.lianban.gateway.proxy.PublicLetters} and {@link
 * org.lianban.gateway.proxy.WhoIs}.
 */
@NullMarked
package org.lianban.gateway.proxy;

import org.jspecify.annotations.NullMarked;
