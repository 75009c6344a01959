/**
 * Letters (文书): kinds, fields, canonical content and numbers. In this work the paper is the act.
 */
@NullMarked
package org.lianban.casework.letter.domain;

import org.jspecify.annotations.NullMarked;
