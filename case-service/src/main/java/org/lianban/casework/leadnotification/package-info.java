/**
 * Lead notification (线索通报): the office that handles a matter tells another what it found; that
 * office signs for it and answers: its own lead, known already, or not its own (decision 7 of the
 * domain paper, 合作协议).
 *
 * <p>The rules stand in {@code domain}. The notified office sees its notification and the letters
 * that it was written, and nothing else of the matter: see decisions/0057. Nobody orders of this
 * room; {@link org.lianban.casework.leadnotification.LeadNotifications} answers the reading room.
 */
@NullMarked
package org.lianban.casework.leadnotification;

import org.jspecify.annotations.NullMarked;
