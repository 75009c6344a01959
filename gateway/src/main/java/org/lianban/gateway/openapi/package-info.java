/**
 * One OpenAPI 3.1 document made of those that the services wrote when they were built, and a page
 * to read it. Two documents that contradict each other fail the build, never a reader.
 */
@NullMarked
package org.lianban.gateway.openapi;

import org.jspecify.annotations.NullMarked;
