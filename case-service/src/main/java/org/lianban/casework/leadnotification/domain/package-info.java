/**
 * Who tells another office of a lead (线索通报), and how that office answers.
 *
 * <pre>
 * Sent ──receive──▶ Received ──answer──▶ Answered (OURS | KNOWN | NOT_OURS)
 * </pre>
 *
 * <p>By the agreement an answer is due within ten working days (DL-25e); nothing lapses with them.
 * A notification moves nothing: whoever finds the lead his own registers it (登记), and so writes a
 * matter of his own.
 */
@NullMarked
package org.lianban.casework.leadnotification.domain;

import org.jspecify.annotations.NullMarked;
