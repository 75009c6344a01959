/**
 * How notices reach people: an elected dispatcher puts them into lists and tells so; mails go as
 * digests, one per person and window, with nothing of the matter in them.
 *
 * <p>The dispatcher never waits for a mail server: mails have a thread of their own. A mail's
 * Message-ID is made of its row, so that one sent again is known as the same. Sent again it is for
 * as long as it takes; only what a server refuses for good is given up, and shown. Law 8 is asked
 * at every attempt, and what is unread: a mail says what the bell says at that moment, and of what
 * its reader has seen or sees no more none goes.
 *
 * <p>In: {@link org.lianban.notification.delivery.MailFailure}.
 */
@NullMarked
package org.lianban.notification.delivery;

import org.jspecify.annotations.NullMarked;
