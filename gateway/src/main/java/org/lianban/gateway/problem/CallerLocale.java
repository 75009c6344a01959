package org.lianban.gateway.problem;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** {@code Accept-Language}: Chinese unless English is preferred to it, as in the services. */
final class CallerLocale {
    static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    private CallerLocale() {}

    static Locale of(RoutingContext exchange) {
        for (LanguageHeader language : exchange.acceptableLanguages()) {
            if (language.tag().equals("en")) {
                return Locale.ENGLISH;
            }
            if (language.tag().equals("zh")) {
                return CHINESE;
            }
        }
        return CHINESE;
    }
}
