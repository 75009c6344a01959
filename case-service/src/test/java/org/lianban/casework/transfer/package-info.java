/** The transfer room on a real PostgreSQL and Kafka. */
@NullMarked
package org.lianban.casework.transfer;

import org.jspecify.annotations.NullMarked;
