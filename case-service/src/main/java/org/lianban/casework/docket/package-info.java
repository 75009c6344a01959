/**
 * The reading room: lists of matters, the matter's page and timeline, "my work". SQL views only.
 *
 * <p>Nothing is decided or changed here. Every query joins {@code matter_reader}: what an office
 * may not see does not exist for it (law 8). Lists page by cursor; totals are capped.
 */
@NullMarked
package org.lianban.casework.docket;

import org.jspecify.annotations.NullMarked;
