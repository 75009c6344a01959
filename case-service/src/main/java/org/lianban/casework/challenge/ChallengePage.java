package org.lianban.casework.challenge;

import java.util.List;

/**
 * Challenges, newest first; for an auditor those that wait for him before all others.
 *
 * @param waiting how many wait for the auditor; none for anybody else
 */
record ChallengePage(List<ChallengeView> items, int waiting) {
    ChallengePage {
        items = List.copyOf(items);
    }
}
