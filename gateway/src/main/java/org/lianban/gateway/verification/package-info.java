/**
 * The public page {@code /v/}, to which the QR code on a letter leads: valid, void or unknown, the
 * digests, and whether a file is the letter's own PDF. For a phone, without script, in Chinese and
 * English.
 *
 * <p>What is said of a letter is decided by case-service; how often anybody may ask, in the room
 * {@code visitor}. Files are held in memory while they are compared and kept nowhere. See decision
 * 0035.
 */
@NullMarked
package org.lianban.gateway.verification;

import org.jspecify.annotations.NullMarked;
