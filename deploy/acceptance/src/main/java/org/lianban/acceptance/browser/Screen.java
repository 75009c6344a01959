package org.lianban.acceptance.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/**
 * What a person looks at.
 *
 * @param language {@code zh-CN} or {@code en}: what the browser asks for
 * @param width in CSS pixels
 */
public record Screen(String language, int width, int height) {
    private static final String TIME_ZONE = "Asia/Shanghai";

    /** A screen at a desk in an office. */
    public static Screen desk(String language) {
        return new Screen(language, 1280, 800);
    }

    /** A telephone, or a page zoomed until it is as narrow as one. */
    public static Screen narrow(String language) {
        return new Screen(language, 360, 740);
    }

    /** A screen on the wall of a conference room. */
    public static Screen wide(String language) {
        return new Screen(language, 1920, 1080);
    }

    NewContextOptions context() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setTimezoneId(TIME_ZONE);
    }
}
