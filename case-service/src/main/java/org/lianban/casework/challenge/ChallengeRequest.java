package org.lianban.casework.challenge;

import com.fasterxml.uuid.Generators;
import java.util.Locale;
import org.lianban.casework.challenge.domain.ChallengeRules.Challenging;
import org.lianban.casework.party.PlainTexts;
import org.lianban.kernel.counter.Fields;

/** Bodies of the commands as they come in. */
final class ChallengeRequest {
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_TEXT = 1000;

    private ChallengeRequest() {}

    /**
     * @param number of the handling or of one of its letters, in any of the usual brackets
     */
    record ChallengeBody(String number, String reason) {
        Challenging checked() {
            return new Challenging(
                    Generators.timeBasedEpochGenerator().generate(),
                    spelt(Fields.line("/number", number, LONGEST_NUMBER)),
                    PlainTexts.text("/reason", reason, LONGEST_TEXT));
        }
    }

    record ChallengeReviewBody(Boolean justified, String remark) {
        boolean isJustified() {
            return justified;
        }

        String said() {
            return PlainTexts.text("/remark", remark, LONGEST_TEXT);
        }
    }

    // As letters bear it: 长岳市监案移〔2026〕3号; matters' own numbers have capitals.
    private static String spelt(String typed) {
        return typed.replaceAll("\\s", "")
                .replaceAll("[\\[(（【［]", "〔")
                .replaceAll("[\\])）】］]", "〕")
                .toUpperCase(Locale.ROOT);
    }
}
