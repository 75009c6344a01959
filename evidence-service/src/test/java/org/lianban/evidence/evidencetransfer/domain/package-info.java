/** The law of evidence on its way, state by state. */
@NullMarked
package org.lianban.evidence.evidencetransfer.domain;

import org.jspecify.annotations.NullMarked;
