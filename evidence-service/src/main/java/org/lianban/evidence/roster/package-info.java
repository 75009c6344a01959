/**
 * Offices, people and agencies as case-service tells of them: who stands behind an account, what an
 * office is called.
 *
 * <p>Records and serves, never decides, never asks back. {@link org.lianban.evidence.roster.Roster}
 * is the way in for other rooms.
 */
@NullMarked
package org.lianban.evidence.roster;

import org.jspecify.annotations.NullMarked;
