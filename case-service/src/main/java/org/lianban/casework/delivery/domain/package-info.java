/**
 * Decides on the delivery of an issued letter.
 *
 * <pre>
 *                       ┌─scan─┐          ┌─scan, serve─┐
 *                       ▼      │          ▼             │
 * (issued) ──▶ NOT SERVED ─────┴─serve──▶ SERVED ───────┘   another recipient, or another way
 *                  │                         │
 *                  └──(the letter is void)───┴──▶ VOID: scanned and printed still, served no more
 * </pre>
 *
 * <p>A letter that stays in the file is scanned and printed, never served. Each way of service has
 * its own requirements ({@link org.lianban.casework.delivery.domain.ServiceWay}); one test reads
 * all of them.
 */
@NullMarked
package org.lianban.casework.delivery.domain;

import org.jspecify.annotations.NullMarked;
