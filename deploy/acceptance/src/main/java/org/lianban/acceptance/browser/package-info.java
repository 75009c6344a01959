/**
 * People at browsers: one Chromium, a context of its own for each person, signing in at the real
 * Keycloak page. Everything is found by role and name, as an officer or a screen reader finds it;
 * never by a class of the style sheet, and never behind the page's back.
 */
@NullMarked
package org.lianban.acceptance.browser;

import org.jspecify.annotations.NullMarked;
