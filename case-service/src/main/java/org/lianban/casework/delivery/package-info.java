/**
 * Delivery of letters (送达): on whom a letter was served, how and when; scans of what was sealed and
 * signed on paper; how often a letter was printed.
 *
 * <p>A service makes out its service record (送达回证) in the same transaction; records, scans and
 * printings are only added to, never changed. What the letter says, and whether it is valid, is the
 * letter room's; nobody asks this room.
 */
@NullMarked
package org.lianban.casework.delivery;

import org.jspecify.annotations.NullMarked;
