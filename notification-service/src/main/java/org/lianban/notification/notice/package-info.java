/**
 * Notices as people read them: the list, the bell's number, what was opened, and who was told of a
 * matter's facts.
 *
 * <p>Law 8 is asked at every reading: a notice of a matter that its reader may see no more is
 * neither listed nor counted nor opened. Sentences are whole, one file per language; a fact's
 * sentence is made when it is read, from what is known then.
 *
 * <p>In: {@link org.lianban.notification.notice.UnreadNotices}, for mails say what the bell says.
 */
@NullMarked
package org.lianban.notification.notice;

import org.jspecify.annotations.NullMarked;
