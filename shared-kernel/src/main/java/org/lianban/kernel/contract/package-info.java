/**
 * What is said between the services: identifiers, the envelope, one record per fact, and the one
 * form of JSON that is digested.
 *
 * <p>Imports {@code java.*} and jspecify only. A fact is past tense, is never renamed, and only
 * gains fields; its golden JSON file changes in the same commit. No personal data of informants or
 * parties travels here: ids, organisation names and codes only.
 */
@NullMarked
package org.lianban.kernel.contract;

import org.jspecify.annotations.NullMarked;
