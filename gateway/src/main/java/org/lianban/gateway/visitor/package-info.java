/**
 * How often a visitor who says nothing of himself may ask: by his address, and all visitors
 * together.
 *
 * <p>A token bucket (Bucket4j) for each of the last so many addresses, so that nobody fills the
 * memory by having many. What each copy of the gateway lets through, it counts alone. Comes in:
 * {@link org.lianban.gateway.visitor.VisitorLimit}. See decision 0035.
 */
@NullMarked
package org.lianban.gateway.visitor;

import org.jspecify.annotations.NullMarked;
