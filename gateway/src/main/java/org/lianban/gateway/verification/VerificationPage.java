package org.lianban.gateway.verification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.proxy.PublicLetters.Answer.Told;

/** Writes the page. What is not said by these words is a code or a digest, and escaped. */
record VerificationPage(Words words) {
    private static final Map<String, String> LOOKS =
            Map.of(
                    "VALID", "good",
                    "VOID", "bad",
                    "UNKNOWN", "open",
                    "SAME", "good",
                    "DIFFERENT", "bad",
                    "NOT_MADE", "open");

    /** Where a code is typed in. */
    String ask() {
        return page("", para("lead", "lead") + codeForm(""));
    }

    /** What case-service said of a letter, and of a file if one was sent. */
    String letter(Told told) {
        StringBuilder main = new StringBuilder();
        main.append(says("state", told.state(), ""));
        if (told.result() != null) {
            main.append(says("result", told.result(), " result"));
        }
        main.append("<dl>\n<dt>")
                .append(words.of("code"))
                .append("</dt><dd><code class=\"code\">")
                .append(escaped(told.code()))
                .append("</code></dd>\n");
        if (!told.state().equals("UNKNOWN")) {
            main.append(digest("content", told.contentDigest()));
            main.append(
                    told.paperDigest() == null
                            ? term("paper", words.of("paper.none"))
                            : digest("paper", told.paperDigest()));
        }
        main.append(digest("sent", told.sentDigest()))
                .append("</dl>\n")
                .append(para("only", "only"));
        if (!told.state().equals("UNKNOWN")) {
            main.append(checkForm(told.code()));
        }
        return page(told.code(), main + another());
    }

    /** Why nothing is said, by a code of {@code refused.*}; the code can be typed in again. */
    String refused(String problem, String code) {
        String known = words.knows("refused." + problem) ? problem : "UNAVAILABLE";
        String why =
                "<p class=\"says open\" role=\"alert\">" + words.of("refused." + known) + "</p>\n";
        return page(code, why + codeForm(code));
    }

    private String page(String code, String main) {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%s · %s</title>
        <link rel="icon" href="/favicon.svg">
        <link rel="stylesheet" href="/v/page.css">
        </head>
        <body>
        <header><img src="/favicon.svg" alt="" width="28" height="28"> %s <a href="/v/%s?lang=%s" lang="%s">%s</a></header>
        <main>
        <h1>%s</h1>
        %s</main>
        </body>
        </html>
        """
                .formatted(
                        words.tag(),
                        words.of("title"),
                        words.of("product"),
                        words.of("product"),
                        plain(code),
                        words.of("other.tag"),
                        words.of("other.tag"),
                        words.of("other.name"),
                        words.of("title"),
                        main);
    }

    private String says(String kind, String value, String more) {
        String key = kind + "." + value;
        return "<p class=\"says %s%s\"><strong>%s</strong> %s</p>\n"
                .formatted(
                        LOOKS.getOrDefault(value, "open"),
                        more,
                        words.of(key),
                        words.of(key + ".says"));
    }

    private String digest(String key, @Nullable String digest) {
        return digest == null
                ? ""
                : term(key, "<code>" + escaped(digest.replaceFirst("^sha256:", "")) + "</code>");
    }

    private String term(String key, String html) {
        return "<dt>" + words.of(key) + "</dt><dd>" + html + "</dd>\n";
    }

    private String para(String look, String key) {
        return "<p class=\"" + look + "\">" + words.of(key) + "</p>\n";
    }

    private String another() {
        return "<p class=\"another\"><a href=\"/v/?lang=%s\">%s</a></p>\n"
                .formatted(language(), words.of("another"));
    }

    private String codeForm(String code) {
        return """
        <form method="get" action="/v/">
        <input type="hidden" name="lang" value="%s">
        <label for="code">%s</label>
        <div class="row"><input id="code" name="code" value="%s" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder="XXXX-XXXX-XXXX-XXXX"><button>%s</button></div>
        </form>
        """
                .formatted(language(), words.of("code"), escaped(code), words.of("look"));
    }

    private String checkForm(String code) {
        return """
        <section class="check">
        <h2>%s</h2>
        <p class="lead">%s</p>
        <form method="post" action="/v/%s?lang=%s" enctype="multipart/form-data">
        <label for="paper">%s</label>
        <div class="row"><input id="paper" name="paper" type="file" accept="application/pdf,.pdf" required><button>%s</button></div>
        </form>
        </section>
        """
                .formatted(
                        words.of("check"),
                        words.of("check.lead"),
                        plain(code),
                        language(),
                        words.of("check.file"),
                        words.of("check.act"));
    }

    private String language() {
        return words.tag().equals("en") ? "en" : "zh";
    }

    /** Letters and digits only, as a code stands in an address. */
    static String plain(String code) {
        return code.replaceAll("[^0-9A-Za-z]", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
