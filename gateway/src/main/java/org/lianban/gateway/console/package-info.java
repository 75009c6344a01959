/**
 * The pages people work in: one document for every path that a person can open, its files, and the
 * errors that its scripts report.
 *
 * <p>Knows nothing of what the pages show. No other room comes in.
 */
@NullMarked
package org.lianban.gateway.console;

import org.jspecify.annotations.NullMarked;
