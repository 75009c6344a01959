/** What reading an item's bytes again may find. */
@NullMarked
package org.lianban.evidence.fixity.domain;

import org.jspecify.annotations.NullMarked;
