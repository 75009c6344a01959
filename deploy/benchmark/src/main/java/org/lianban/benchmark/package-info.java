/**
 * Measures the running local system and prints Markdown: how soon a fact is known elsewhere, beside
 * the floor of the same machine in the same run; memory; the time of a start; whether everybody was
 * told of everything while services were killed. Decides nothing about what is good enough, and
 * leaves nothing behind but the leads it registered.
 */
@NullMarked
package org.lianban.benchmark;

import org.jspecify.annotations.NullMarked;
