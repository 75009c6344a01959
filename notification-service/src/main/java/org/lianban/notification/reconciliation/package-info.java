/**
 * Whether anything was lost: facts against plans, plans against sends, mails that wait. Reads all
 * rooms' tables, changes none of theirs; what it finds is kept, shown, measured, and said once per
 * change.
 */
@NullMarked
package org.lianban.notification.reconciliation;

import org.jspecify.annotations.NullMarked;
