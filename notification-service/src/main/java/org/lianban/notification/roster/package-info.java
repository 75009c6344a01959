/**
 * Offices, people and agencies as case-service tells of them: who stands behind an account, what an
 * office is called.
 *
 * <p>Records and serves, never decides, never asks back. {@link
 * org.lianban.notification.roster.Roster} is the way in for other rooms.
 */
@NullMarked
package org.lianban.notification.roster;

import org.jspecify.annotations.NullMarked;
