/**
 * 办案交流: what officers say to each other about a matter, to their own office or to all that see it.
 *
 * <p>A comment is a row that stays, and no fact: no sequence, version, time or count that others
 * read moves by it. Who may read one is asked in {@link CommentStore} alone; that he sees the
 * matter is asked before. See decision 0049.
 */
@NullMarked
package org.lianban.casework.comment;

import org.jspecify.annotations.NullMarked;
