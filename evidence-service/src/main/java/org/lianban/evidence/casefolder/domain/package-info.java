/** A matter as other rooms of evidence decide about it: who writes, in which turn. */
@NullMarked
package org.lianban.evidence.casefolder.domain;

import org.jspecify.annotations.NullMarked;
