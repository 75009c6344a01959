/** The register of bodies outside the system on a real PostgreSQL. */
@NullMarked
package org.lianban.casework.outsidebody;

import org.jspecify.annotations.NullMarked;
