/** Leads (线索): what other rooms may ask of them. */
@NullMarked
package org.lianban.casework.lead.domain;

import org.jspecify.annotations.NullMarked;
