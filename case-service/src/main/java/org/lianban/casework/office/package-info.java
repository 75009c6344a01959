/**
 * Offices, their people and the outside agencies, imported as data: a fourth city is an import.
 * People are kept by administrators then (三员分立): the system administrator brings them in, moves
 * them and enters certificates, the security administrator grants roles, the audit administrator
 * reads the log; whom they have changed no import changes (decisions/0021).
 *
 * <p>Here it is known who stands behind a token, for which office and in which roles, read from the
 * tables at each command; the sign-in service only authenticates. Nothing is deleted here. Come in
 * by {@link org.lianban.casework.office.Offices} and {@link org.lianban.casework.office.Callers}.
 */
@NullMarked
package org.lianban.casework.office;

import org.jspecify.annotations.NullMarked;
