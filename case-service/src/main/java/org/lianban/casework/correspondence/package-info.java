/**
 * What is the same in everything that one office writes another about a matter: who reads it, how
 * its letter looks before it goes out, which office, matter and limit are named beside it (decision
 * 0057). It keeps nothing, decides nothing and takes no orders; the rooms that write do.
 */
@NullMarked
package org.lianban.casework.correspondence;

import org.jspecify.annotations.NullMarked;
