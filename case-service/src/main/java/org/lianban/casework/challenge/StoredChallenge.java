package org.lianban.casework.challenge;

import org.lianban.casework.challenge.domain.Challenge;

/**
 * @param inForce it is read by it in this moment
 */
record StoredChallenge(Challenge challenge, long version, boolean inForce) {}
