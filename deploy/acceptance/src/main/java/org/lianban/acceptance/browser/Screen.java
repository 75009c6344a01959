package org.lianban.acceptance.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/**
 * What a person looks at.
 *
 * @param language {@code zh-CN} or {@code en}: what the browser asks for
 * @param width in CSS pixels
 * @param touch whether it is tapped with a finger
 */
public record Screen(String language, int width, int height, boolean touch) {
    private static final String TIME_ZONE = "Asia/Shanghai";

    /** A screen at a desk in an office. */
    public static Screen desk(String language) {
        return new Screen(language, 1280, 800, false);
    }

    /** A telephone, or a page zoomed until it is as narrow as one. */
    public static Screen narrow(String language) {
        return new Screen(language, 360, 740, false);
    }

    /** A screen on the wall of a conference room. */
    public static Screen wide(String language) {
        return new Screen(language, 1920, 1080, false);
    }

    /** A tablet in somebody's hand. */
    public static Screen tablet(String language) {
        return new Screen(language, 1024, 768, true);
    }

    NewContextOptions context() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setLocale(language)
                .setTimezoneId(TIME_ZONE);
    }
}
