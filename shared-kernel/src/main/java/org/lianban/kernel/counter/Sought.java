package org.lianban.kernel.counter;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;

/** What the present request has asked to see so far; its line is written from here. */
@RequestScoped
public class Sought {
    private @Nullable MatterId asked;
    private @Nullable MatterId hidden;
    private @Nullable MatterId shown;
    private @Nullable String purpose;
    private boolean isCommand;

    /** The request stands or falls with this matter. */
    public void required(MatterId matter, boolean isShown) {
        asked = asked == null ? matter : asked;
        if (isShown) {
            shown = shown == null ? matter : shown;
        } else {
            aside(matter, false);
        }
    }

    /** Asked whether it may be named, beside what the request is about. */
    public void aside(MatterId matter, boolean isShown) {
        if (!isShown && hidden == null) {
            hidden = matter;
        }
    }

    /** Whether what is asked for changes something. */
    public boolean isCommand() {
        return isCommand;
    }

    /** Why somebody wants to see it, in his words. */
    public void because(String why) {
        purpose = why;
    }

    void command() {
        isCommand = true;
    }

    /** The first matter that was shown. */
    @Nullable MatterId shown() {
        return shown;
    }

    /** The matter that was not found, or that was about. */
    @Nullable MatterId refused(boolean asUnknown) {
        return asked == null || (asUnknown && hidden != null) ? hidden : asked;
    }

    @Nullable String purpose() {
        return purpose;
    }
}
