/**
 * Answers who is competent and why, and who decides between two offices. Reads offices, keeps
 * nothing; other rooms use the rules in {@code domain} directly.
 */
@NullMarked
package org.lianban.casework.jurisdiction;

import org.jspecify.annotations.NullMarked;
