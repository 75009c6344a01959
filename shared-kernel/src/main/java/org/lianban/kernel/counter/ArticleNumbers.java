package org.lianban.kernel.counter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Article numbers as Chinese texts write them out: 18 is 第十八条, 33–35 第三十三条至第三十五条. */
final class ArticleNumbers {
    private static final String ONE = "(\\d{1,4})(\\(\\d+\\))?";
    private static final Pattern NUMBERS =
            Pattern.compile(ONE + "(–" + ONE + ")?(," + ONE + "(–" + ONE + ")?)*");
    private static final Pattern NUMBER = Pattern.compile("([,–]?)" + ONE);
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private ArticleNumbers() {}

    /** What is written otherwise stays as it is. */
    static String chinese(String number) {
        if (!NUMBERS.matcher(number).matches()) {
            return number;
        }
        StringBuilder words = new StringBuilder();
        Matcher one = NUMBER.matcher(number);
        while (one.find()) {
            words.append(one.group(1).isEmpty() ? "" : one.group(1).equals(",") ? "、" : "至")
                    .append("第")
                    .append(count(one.group(2)))
                    .append("条")
                    .append(one.group(3) == null ? "" : one.group(3));
        }
        return words.toString();
    }

    // 10 is 十, 110 一百一十, 101 一百零一, 1260 一千二百六十.
    private static String count(String digits) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "")
                    .append(DIGITS.charAt(digit))
                    .append(UNITS[digits.length() - 1 - i]);
            gap = false;
        }
        return words.indexOf("一十") == 0 ? words.substring(1) : words.toString();
    }
}
