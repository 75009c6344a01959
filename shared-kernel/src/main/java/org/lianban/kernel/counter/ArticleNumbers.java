package org.lianban.kernel.counter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Article numbers as Chinese texts write them out: 18 is 第十八条. */
final class ArticleNumbers {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(\\(\\d+\\))?(?:,|$)");
    private static final String DIGITS = "零一二三四五六七八九";

    private ArticleNumbers() {}

    /** Ranges stay as they are written. */
    static String chinese(String number) {
        if (number.isEmpty() || !number.matches("\\d{1,2}(\\(\\d+\\))?(,\\d{1,2}(\\(\\d+\\))?)*")) {
            return number;
        }
        StringBuilder words = new StringBuilder();
        Matcher one = NUMBER.matcher(number);
        while (one.find()) {
            words.append(words.isEmpty() ? "第" : "、第")
                    .append(count(Integer.parseInt(one.group(1))));
            words.append("条").append(one.group(2) == null ? "" : one.group(2));
        }
        return words.toString();
    }

    private static String count(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String before = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return before + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
