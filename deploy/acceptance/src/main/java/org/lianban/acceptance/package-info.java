/**
 * Whole-system journeys over REST, as the persons concerned: the demo that {@code deploy/demo}
 * prints, and the clients that the stories use. Knows the system only by its public API.
 */
@NullMarked
package org.lianban.acceptance;

import org.jspecify.annotations.NullMarked;
