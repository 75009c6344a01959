package org.lianban.casework.letter.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.CanonicalJson;

/**
 * All that a letter says. Its canonical JSON is the letter: paper, screen and digest come from it.
 *
 * @param stamp absent in a draft
 */
public record LetterContent(
        IssueLetter letter, Bureau issuer, List<Bureau> addressees, @Nullable Stamp stamp) {
    /** Version of the templates in use; grows with every change of their wording. */
    public static final int TEMPLATE_VERSION = 4;

    // Version 1 printed a title between quotation marks as it was written.
    private static final int INNER_MARKS_SINCE = 2;

    /** Lists of goods are signed at the foot of each page. */
    private static final int SIGNED_LISTS_SINCE = 3;

    /** The unit writes its opinion on the form of filing by hand. */
    private static final int OPINION_BY_HAND_SINCE = 4;

    private static final DateTimeFormatter PRINTED_DAY =
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    private static final DateTimeFormatter PRINTED_MOMENT =
            DateTimeFormatter.ofPattern("uuuu年M月d日H时mm分", Locale.ROOT);

    public LetterContent {
        addressees = List.copyOf(addressees);
        if (addressees.isEmpty() == (letter.kind().form().addressing() == Addressing.OFFICES)) {
            throw new IllegalArgumentException("letters to offices are addressed to some");
        }
        LetterFields.check(letter.kind(), letter.fields());
        LetterFields.checkItems(letter.kind(), letter.items());
        if (stamp != null && (stamp.number() == null) != (letter.kind().numberCode() == null)) {
            throw new IllegalArgumentException("a letter has a number if its kind has numbers");
        }
    }

    public static LetterContent draft(IssueLetter letter, OfficeTree offices) {
        List<Bureau> addressees =
                letter.addressees().stream().map(office -> Bureau.of(offices, office)).toList();
        return new LetterContent(letter, Bureau.of(offices, letter.issuer()), addressees, null);
    }

    public LetterContent issued(@Nullable LetterNumber number, LocalDate on) {
        String printed = number == null ? null : number.toString();
        return new LetterContent(
                letter, issuer, addressees, new Stamp(printed, on, TEMPLATE_VERSION));
    }

    /** RFC 8785; only an issued letter has one. */
    public String canonicalJson() {
        if (stamp == null) {
            throw new IllegalStateException("a draft has no canonical form");
        }
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("letterId", letter.letter().toString());
        members.put("matterId", letter.matter().toString());
        members.put("about", letter.about() == null ? null : letter.about().toString());
        // Only where there is one: letters issued before keep their digest.
        if (letter.refersTo() != null) {
            members.put("refersTo", letter.refersTo().toString());
        }
        members.put("kind", letter.kind().name());
        members.put("title", letter.kind().title());
        members.put("templateVersion", stamp.templateVersion());
        members.put("number", stamp.number());
        members.put("issuedOn", stamp.issuedOn().toString());
        members.put("issuer", json(issuer));
        members.put("addressees", addressees.stream().map(LetterContent::json).toList());
        members.put("fields", letter.fields());
        // Only where there are some: letters issued before there were lists keep their digest.
        if (!letter.items().isEmpty()) {
            members.put("items", letter.items().stream().map(LetterItem::texts).toList());
        }
        return CanonicalJson.of(members);
    }

    /** SHA-256 over the UTF-8 bytes of the canonical form, with the algorithm's name. */
    public String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(canonicalJson().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public boolean isDraft() {
        return stamp == null;
    }

    /** The number as printed; empty if the letter has none (yet). */
    public String printedNumber() {
        return stamp == null || stamp.number() == null ? "" : stamp.number();
    }

    /** The day of issue as printed, {@code 2026年7月8日}; empty in a draft. */
    public String printedDay() {
        return stamp == null ? "" : printed(stamp.issuedOn());
    }

    /** A day as letters print it. */
    public static String printed(LocalDate day) {
        return PRINTED_DAY.format(day);
    }

    /** How many lines of a receipt say that result. */
    public long count(String result) {
        return letter.items().stream()
                .filter(item -> item.text(LetterColumn.RESULT.key()).equals(result))
                .count();
    }

    /** The field's day as printed; empty if it was not given. */
    public String day(String key) {
        return text(key).isEmpty() ? "" : printed(LocalDate.parse(text(key)));
    }

    /** The field's moment as printed, {@code 2026年7月8日9时30分}; empty if it was not given. */
    public String moment(String key) {
        return text(key).isEmpty() ? "" : PRINTED_MOMENT.format(LocalDateTime.parse(text(key)));
    }

    /** The field's text; empty if it was not given. */
    public String text(String key) {
        return letter.fields().getOrDefault(key, "");
    }

    /**
     * The field's text to stand within quotation marks: its own become the inner ones, unless the
     * letter was issued in a wording that left them.
     */
    public String quoted(String key) {
        if (!isWordedSince(INNER_MARKS_SINCE)) {
            return text(key);
        }
        return text(key).replace('“', '‘').replace('”', '’');
    }

    /** Whoever was there signs each of its pages, in the wording it was issued in. */
    public boolean isSignedPageByPage() {
        LetterKind kind = letter.kind();
        return kind.form().isSignedPageByPage()
                && (kind != LetterKind.GOODS_LIST || isWordedSince(SIGNED_LISTS_SINCE));
    }

    /** The form leaves room for what the unit thinks, in the wording it was issued in. */
    public boolean isOpinionByHand() {
        return text(LetterField.OPINION.key()).isEmpty() && isWordedSince(OPINION_BY_HAND_SINCE);
    }

    private boolean isWordedSince(int version) {
        return stamp == null || stamp.templateVersion() >= version;
    }

    /** The field's lines, blank ones left out. */
    public List<String> lines(String key) {
        return text(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Map<String, String> json(Bureau bureau) {
        return Map.of("id", bureau.id().value(), "name", bureau.name());
    }
}
