/**
 * Who is told of what, and of whom an act is expected: one switch over all facts, pure.
 *
 * <p>A fact is told to <em>posts</em> of an office; who holds a post is the roster's affair. An
 * expectation is an act and the thing it is about; the fact that ends it names both.
 */
@NullMarked
package org.lianban.notification.audience.domain;

import org.jspecify.annotations.NullMarked;
