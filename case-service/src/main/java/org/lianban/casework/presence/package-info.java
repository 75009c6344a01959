/**
 * Who has a matter open (正在查看), and up to where each person has read it (上次查看). Both concern
 * looking alone: nothing in the matter changes by them, no fact tells of them, and they decide
 * nothing. See decision 0049.
 */
@NullMarked
package org.lianban.casework.presence;

import org.jspecify.annotations.NullMarked;
