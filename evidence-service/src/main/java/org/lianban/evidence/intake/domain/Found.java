package org.lianban.evidence.intake.domain;

import java.util.List;

/**
 * What bytes turned out to be.
 *
 * @param mediaType octets where they are more than one thing: such a file is never shown
 * @param also what else they would be read as
 */
public record Found(String mediaType, List<String> also) {
    public Found {
        also = List.copyOf(also);
    }
}
