package org.lianban.gateway.problem;

import static org.lianban.gateway.problem.ProblemPage.escaped;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianban.kernel.counter.Problem;

/** Every code with its sentence, in Chinese or English, each leading to its own page. */
record ProblemIndexPage(List<Problem> problems, Locale language) {
    ProblemIndexPage {
        problems = List.copyOf(problems);
    }

    String html() {
        boolean english = language.getLanguage().equals("en");
        String title = english ? "All refusals" : "全部拒绝代码";
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s · %s</title>
        <link rel="icon" href="/favicon.svg">
        <link rel="stylesheet" href="/api/docs/page.css">
        </head>
        <body>
        <main class="card">
        <p class="home"><img src="/favicon.svg" alt="" width="32" height="32"> %s</p>
        <h1>%s</h1>
        <p>%s</p>
        <dl>
        %s
        </dl>
        <p class="ways"><a class="act" href="/">%s</a> <a href="/api/docs">%s</a></p>
        </main>
        </body>
        </html>
        """
                .formatted(
                        language.toLanguageTag(),
                        title,
                        english ? "Lianban" : "联办",
                        english ? "Lianban" : "联办",
                        title,
                        (english
                                        ? "%d codes, each with what it means and what to do."
                                        : "共%d个代码，每个代码的页面说明含义和处理办法。")
                                .formatted(problems.size()),
                        problems.stream()
                                .map(ProblemIndexPage::line)
                                .collect(Collectors.joining("\n")),
                        english ? "Back to the console" : "返回工作台",
                        english ? "The interface" : "接口文档");
    }

    private static String line(Problem problem) {
        return "<dt><a href=\"%s\"><code>%s</code></a> %d</dt><dd>%s</dd>"
                .formatted(
                        problem.type(), problem.code(), problem.status(), escaped(problem.title()));
    }
}
