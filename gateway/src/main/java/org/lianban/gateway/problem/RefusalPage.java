package org.lianban.gateway.problem;

import static org.lianban.gateway.problem.ProblemPage.escaped;

import java.util.Locale;
import org.lianban.kernel.counter.Problem;

/** A refusal for a person whose browser is not on one of our pages yet: what happened, a way on. */
record RefusalPage(Problem problem, Locale language, String onward) {

    String html() {
        boolean english = language.getLanguage().equals("en");
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="/api/docs/page.css">
        </head>
        <body>
        <main class="card">
        <h1>%s</h1>
        <p><a href="%s">%s</a></p>
        <p><small><a href="%s">%s</a></small></p>
        </main>
        </body>
        </html>
        """
                .formatted(
                        language.toLanguageTag(),
                        english ? "Lianban" : "联办",
                        escaped(problem.title()),
                        escaped(onward),
                        english ? "Try again" : "再试一次",
                        problem.type(),
                        problem.code());
    }
}
