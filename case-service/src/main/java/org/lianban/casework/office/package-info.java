/**
 * Offices, their people and the outside agencies, imported as data: a fourth city is an import.
 *
 * <p>Here it is known who stands behind a token, for which office and in which roles, read from the
 * tables at each command; the sign-in service only authenticates. Nothing is deleted here. Come in
 * by {@link org.lianban.casework.office.Offices} and {@link org.lianban.casework.office.Callers}.
 */
@NullMarked
package org.lianban.casework.office;

import org.jspecify.annotations.NullMarked;
