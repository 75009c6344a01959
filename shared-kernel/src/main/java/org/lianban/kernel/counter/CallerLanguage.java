package org.lianban.kernel.counter;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** {@code Accept-Language} of the request: Chinese unless English is preferred to it. */
@ApplicationScoped
public class CallerLanguage {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    private final CurrentVertxRequest request;

    CallerLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Locale locale() {
        RoutingContext routing = request.getCurrent();
        return routing == null ? CHINESE : of(routing);
    }

    static Locale of(RoutingContext routing) {
        for (LanguageHeader language : routing.acceptableLanguages()) {
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
