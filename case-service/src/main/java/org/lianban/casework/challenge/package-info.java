/**
 * 凭编号查阅: whoever is kept from a restricted matter of his own or a subordinate office reads it for
 * twenty-four hours, by an official number and a reason; the auditor reviews each.
 *
 * <p>It ends by the database's time in the view {@code matter_hidden}: nothing has to run. It is
 * read only, {@code access} refuses every command, and lets into no audience, so neither notices
 * nor evidence come with it. See decision 0046.
 */
@NullMarked
package org.lianban.casework.challenge;

import org.jspecify.annotations.NullMarked;
