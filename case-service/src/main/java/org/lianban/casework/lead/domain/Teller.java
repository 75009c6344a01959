package org.lianban.casework.lead.domain;

/**
 * Of an informant, what the rules must know; not who it is.
 *
 * @param named a name was given
 * @param reachable a telephone number or an address was given
 * @param identified an identity number was given
 * @param anonymous he does not wish to be named
 */
public record Teller(boolean named, boolean reachable, boolean identified, boolean anonymous) {}
