/**
 * What a person wants of his mails: a digest or none, and in which language.
 *
 * <p>The address is not set here: it is the office's, and comes with the roster. In: {@link
 * org.lianban.notification.setting.MailSettings}.
 */
@NullMarked
package org.lianban.notification.setting;

import org.jspecify.annotations.NullMarked;
