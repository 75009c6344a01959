package org.lianban.casework.challenge;

import java.time.Instant;

/**
 * What is kept to be answered again: nothing of the matter.
 *
 * @param id under which the challenge says what it shows
 * @param until when it ends by itself
 */
record MadeChallenge(String id, Instant until) {}
