/** Disputes over HTTP, on real PostgreSQL and Kafka. */
@NullMarked
package org.lianban.casework.dispute;

import org.jspecify.annotations.NullMarked;
