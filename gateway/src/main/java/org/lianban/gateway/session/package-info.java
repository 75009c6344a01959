/**
 * Who is behind a request: a bearer token, or the session of a person who signed in with a browser.
 *
 * <p>OIDC's code flow is the framework's; around it stand the time-outs, the protection against
 * forged requests, and the pages a person sees when a sign-in fails. A session lives in encrypted
 * cookies alone, so every replica knows it. No role and no office is known here. Comes in: {@link
 * org.lianban.gateway.session.Admission}. See decisions/0011.
 */
@NullMarked
package org.lianban.gateway.session;

import org.jspecify.annotations.NullMarked;
