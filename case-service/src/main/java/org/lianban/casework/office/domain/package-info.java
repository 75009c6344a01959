/**
 * Offices, their tree, people with roles and certificates: who may act for which office, on which
 * day.
 */
@NullMarked
package org.lianban.casework.office.domain;

import org.jspecify.annotations.NullMarked;
