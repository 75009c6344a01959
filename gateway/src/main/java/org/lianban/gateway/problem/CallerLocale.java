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
            // A header of nonsense has entries without a tag.
            if ("en".equals(language.tag())) {
                return Locale.ENGLISH;
            }
            if ("zh".equals(language.tag())) {
                return CHINESE;
            }
        }
        return CHINESE;
    }
}
