package org.lianban.evidence.fixity.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether bytes are still what was taken in. */
public final class FixityRules {
    private FixityRules() {}

    /**
     * @param taken what the item says
     * @param kept what the vault says of the same object: if the two differ, one was edited; absent
     *     where the vault does not know it any more
     */
    public static Verdict judge(Prints taken, @Nullable Prints kept, Reading reading) {
        return switch (reading) {
            case Reading.Illegible _ -> Verdict.ILLEGIBLE;
            case Reading.Legible legible ->
                    legible.prints().equals(taken) && taken.equals(kept)
                            ? Verdict.WHOLE
                            : Verdict.DIGEST_DIFFERS;
        };
    }

    /** What the chain of custody is told. */
    public static Map<String, String> particulars(Prints taken, Reading reading, Verdict verdict) {
        Map<String, String> told = new HashMap<>();
        told.put("method", "REHASH");
        told.put("result", verdict.name());
        switch (reading) {
            case Reading.Legible legible -> {
                told.put("length", String.valueOf(legible.prints().length()));
                told.put("sha256", legible.prints().sha256());
                told.put("sm3", legible.prints().sm3());
            }
            case Reading.Illegible illegible -> told.put("how", illegible.how());
        }
        switch (verdict) {
            case WHOLE -> {}
            case DIGEST_DIFFERS, ILLEGIBLE -> {
                told.put("expectedSha256", taken.sha256());
                told.put("expectedSm3", taken.sm3());
            }
        }
        return told;
    }
}
