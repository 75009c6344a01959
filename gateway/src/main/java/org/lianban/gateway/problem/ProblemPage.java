package org.lianban.gateway.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Problem;

/** One code explained on one screen, in Chinese or English. */
record ProblemPage(Problem problem, Locale language) {
    private static final Pattern PARTICULAR = Pattern.compile("\\{[^}]*\\}");

    String html() {
        boolean english = language.getLanguage().equals("en");
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
        <dl>
        <dt>%s</dt><dd><code>%s</code></dd>
        <dt>%s</dt><dd>%d %s</dd>
        <dt>%s</dt><dd>%s</dd>
        <dt>%s</dt><dd>%s</dd>
        </dl>
        <p class="ways"><a class="act" href="/">%s</a> <a href="/api/docs">%s</a> <a href="/problems/">%s</a></p>
        </main>
        </body>
        </html>
        """
                .formatted(
                        language.toLanguageTag(),
                        problem.code(),
                        english ? "Lianban" : "联办",
                        english ? "Lianban" : "联办",
                        escaped(title()),
                        english ? "Code" : "代码",
                        problem.code(),
                        english ? "HTTP status" : "HTTP 状态",
                        problem.status(),
                        HttpResponseStatus.valueOf(problem.status()).reasonPhrase(),
                        english ? "What to do" : "如何处理",
                        escaped(advice(english)),
                        english ? "Legal basis" : "法律依据",
                        basis(english),
                        english ? "Back to the console" : "返回工作台",
                        english ? "The interface" : "接口文档",
                        english ? "All refusals" : "全部拒绝代码");
    }

    // The page is about the code: which day or office it was, stands in the answer that was given.
    private String title() {
        return PARTICULAR.matcher(problem.title()).replaceAll("…");
    }

    private String basis(boolean english) {
        String basis = problem.basis();
        if (basis == null || basis.isBlank()) {
            return english ? "None: a rule of the interface, not of the law." : "无：属接口规则，非法律规定。";
        }
        // The paraphrase stands in the console: this page knows no session.
        return problem.articles().isEmpty()
                ? escaped(basis)
                : "<a href=\"/laws/%s\">%s</a>"
                        .formatted(escaped(String.join(",", problem.articles())), escaped(basis));
    }

    private String advice(boolean english) {
        @Nullable String concrete = Advice.about(problem.code(), language);
        if (concrete != null) {
            return concrete;
        }
        return english ? adviceInEnglish() : adviceInChinese();
    }

    private String adviceInChinese() {
        return switch (problem.status()) {
            case 400 -> "请求不符合接口要求，请按接口文档更正后再提交。";
            case 401 -> "请重新登录，携带有效的访问令牌后再试。";
            case 403 -> "您或您所在机关无权办理此事项，请由有权的人员或机关办理。";
            case 404 -> "所要内容不存在，或者您无权查看。";
            case 409 -> "事项当前状态不允许这样办理，请刷新后按“可办事项”办理。";
            case 412, 428 -> "请先读取最新版本，再带上版本号（If-Match）提交。";
            case 413, 414, 431 -> "请求过大，请减小后再提交。";
            case 422 -> "内容不完整或者前后不一致，请补正后再提交。";
            case 429, 503, 504 -> "请稍后再试；带有相同 Idempotency-Key 的重试不会重复办理。";
            default -> problem.status() >= 500 ? "系统内部错误，请将编号告知管理员。" : "请按接口文档更正后再提交。";
        };
    }

    private String adviceInEnglish() {
        return switch (problem.status()) {
            case 400 -> "The request is not as the interface wants it: correct it and send again.";
            case 401 -> "Sign in again and send a valid access token.";
            case 403 -> "You or your office may not do this; leave it to those who may.";
            case 404 -> "What you ask for does not exist, or you may not see it.";
            case 409 -> "The matter's present state forbids it: reload, and choose an open action.";
            case 412, 428 -> "Read the latest version and send it in If-Match.";
            case 413, 414, 431 -> "The request is too large: make it smaller.";
            case 422 -> "Something is missing or does not fit together: complete it.";
            case 429, 503, 504 ->
                    "Try again later; a retry with the same Idempotency-Key acts only once.";
            default ->
                    problem.status() >= 500
                            ? "An internal error: tell the administrator its number."
                            : "Correct the request and send again.";
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
