/**
 * The one public door: proxies to the services, serves their merged OpenAPI document and the pages
 * that explain problems. No database, no rules.
 */
@NullMarked
package org.lianban.gateway;

import org.jspecify.annotations.NullMarked;
