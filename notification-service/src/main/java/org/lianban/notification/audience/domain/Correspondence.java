package org.lianban.notification.audience.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one office writes another about a matter that the other need not see. A notice of it opens
 * it, and not the matter.
 */
public enum Correspondence {
    LEAD_NOTIFICATION("leadNotification", "/lead-notifications/"),
    ASSISTANCE("assistance", "/assistance/"),
    JOINT_HANDLING("jointHandling", "/joint-handlings/"),
    SUPERVISION("supervision", "/supervisions/");

    private final String place;
    private final String pages;

    Correspondence(String place, String pages) {
        this.place = place;
        this.pages = pages;
    }

    /**
     * As limits name what they are about; nothing if that is nothing written, or not known here.
     */
    static Optional<Correspondence> of(@Nullable String subjectKind) {
        return Arrays.stream(values()).filter(one -> one.name().equals(subjectKind)).findFirst();
    }

    /** The page of what the particulars name, if they name any of it. */
    public static Optional<String> page(Map<String, String> particulars) {
        return Arrays.stream(values())
                .flatMap(
                        one ->
                                Stream.ofNullable(particulars.get(one.place))
                                        .map(id -> one.pages + id))
                .findFirst();
    }

    /** Under what its id stands among the particulars. */
    String place() {
        return place;
    }
}
