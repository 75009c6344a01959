package org.lianban.acceptance;

import java.net.URI;
import org.lianban.acceptance.browser.Chromium;
import org.lianban.acceptance.browser.Screen;
import org.lianban.acceptance.browser.Visitor;
import org.lianban.local.Service;

/** The one Chromium of all stories: it ends with this JVM. */
final class Browsers {
    private static final Chromium CHROMIUM = Chromium.launched();

    private Browsers() {}

    /** At a desk, in Chinese, at the acceptance build, signed in on the worklist. */
    static Visitor at(String account) {
        return at(account, "/", Screen.desk("zh-CN"));
    }

    static Visitor at(String account, String place, Screen screen) {
        return stranger(SharedSystem.system().address(Service.GATEWAY), screen)
                .signIn(account, place);
    }

    /** Not signed in yet. */
    static Visitor stranger(URI door, Screen screen) {
        return CHROMIUM.visitor(door, screen);
    }
}
