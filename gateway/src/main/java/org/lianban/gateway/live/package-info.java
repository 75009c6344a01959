/**
 * Hints that something changed, to the browsers of those who may know it: server-sent events made
 * of the facts that the services publish.
 *
 * <p>Keeps nothing and tells no content: a browser that gets a hint asks the service again. No
 * other room comes in. See decisions/0012.
 */
@NullMarked
package org.lianban.gateway.live;

import org.jspecify.annotations.NullMarked;
