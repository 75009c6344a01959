package org.lianban.casework.access;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;

/** What the present request has asked to see so far; its line is written from here. */
@RequestScoped
class Sought {
    private @Nullable Reader reader;
    private @Nullable MatterId asked;
    private @Nullable MatterId hidden;
    private @Nullable MatterId shown;
    private @Nullable String purpose;
    private boolean isCommand;

    /** The request stands or falls with this matter. */
    void required(Reader by, MatterId matter, boolean isShown) {
        reader = by;
        asked = asked == null ? matter : asked;
        if (isShown) {
            shown = shown == null ? matter : shown;
        } else {
            aside(matter, false);
        }
    }

    /** Asked whether it may be named, beside what the request is about. */
    void aside(MatterId matter, boolean isShown) {
        if (!isShown && hidden == null) {
            hidden = matter;
        }
    }

    /** What is asked for changes something. */
    void command() {
        isCommand = true;
    }

    boolean isCommand() {
        return isCommand;
    }

    void because(String why) {
        purpose = why;
    }

    /** Who asked, once it is known. */
    @Nullable Reader reader() {
        return reader;
    }

    /** The first matter that was shown. */
    @Nullable MatterId shown() {
        return shown;
    }

    /** The matter that was not found, or that was about. */
    @Nullable MatterId refused(boolean asUnknown) {
        return asked == null || (asUnknown && hidden != null) ? hidden : asked;
    }

    /** Why somebody wanted to see it, in his words. */
    @Nullable String purpose() {
        return purpose;
    }
}
