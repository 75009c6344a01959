package org.lianban.casework.assistance.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AssistanceCommand.SealReply;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.transfer.domain.EvidenceLines;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;

/** The letters of a request: those that ask, those that answer, and what reminds. */
public final class AssistanceLetters {
    private static final List<String> BASIS = List.of("penalty-assistance", "procedure-assistance");
    private static final List<String> EXTENSION_BASIS = List.of("procedure-assistance");

    private AssistanceLetters() {}

    /** 协助调查函, of the last round; also as it would go out. */
    public static IssueLetter request(Dossier dossier, LetterId letter, AssistanceSituation now) {
        Round round = dossier.round();
        Map<LetterField, String> fields = about(dossier);
        fields.put(LetterField.REASON, round.reason());
        fields.put(LetterField.LEGAL_BASIS, now.laws().printed(BASIS, now.on()));
        fields.put(
                LetterField.MATTERS,
                dossier.ofRound().stream()
                        .map(item -> line(item, round.number() > 1))
                        .collect(Collectors.joining("\n")));
        if (round.wishedOn() != null) {
            fields.put(LetterField.DUE_ON, round.wishedOn().toString());
        }
        fields.put(LetterField.CONTACT, now.by().label());
        IssueLetter asking =
                toOffice(
                        dossier,
                        letter,
                        LetterKind.ASSISTANCE_REQUEST,
                        now.asking(),
                        dossier.terms().to(),
                        fields);
        return round.number() > 1
                ? asking.referringTo(dossier.rounds().getFirst().letter())
                : asking;
    }

    // The numbers of a later letter go on where the first one's ended, as replies count them.
    private static String line(AssistanceItem item, boolean numbered) {
        String text = item.asked().kind().title() + "：" + oneLine(item.asked().text());
        return numbered ? item.number() + "．" + text : text;
    }

    /** 送达回证, by the asked office. */
    static IssueLetter receipt(Dossier dossier, LetterId receipt, AssistanceSituation now) {
        Map<LetterField, String> fields = about(dossier);
        fields.put(LetterField.RECEIVED_BY, now.by().label());
        return toOffice(
                        dossier,
                        receipt,
                        LetterKind.RECEIPT,
                        dossier.terms().to(),
                        now.asking(),
                        fields)
                .referringTo(dossier.round().letter());
    }

    /** 协查延期告知. */
    static IssueLetter extension(
            Dossier dossier, Round.Extension extension, AssistanceSituation now) {
        Map<LetterField, String> fields = about(dossier);
        fields.put(LetterField.REASON, extension.reason());
        fields.put(LetterField.UNTIL, extension.until().toString());
        fields.put(LetterField.LEGAL_BASIS, now.laws().printed(EXTENSION_BASIS, now.on()));
        fields.put(LetterField.CONTACT, now.by().label());
        return toOffice(
                        dossier,
                        extension.letter(),
                        LetterKind.ASSISTANCE_EXTENSION,
                        dossier.terms().to(),
                        now.asking(),
                        fields)
                .referringTo(dossier.round().letter());
    }

    /** 协查复函, with all that is prepared; also as it would go out. */
    public static IssueLetter reply(Dossier dossier, Reply reply, AssistanceSituation now) {
        Map<LetterField, String> fields = about(dossier);
        note(dossier, reply).ifPresent(note -> fields.put(LetterField.NOTE, note));
        if (reply.list() != null) {
            fields.put(
                    LetterField.ATTACHMENTS,
                    LetterKind.EVIDENCE_LIST.title() + "（共" + reply.list().items() + "项）");
        }
        fields.put(LetterField.CONTACT, now.by().label());
        return new IssueLetter(
                reply.letter(),
                dossier.terms().matter(),
                null,
                dossier.round().letter(),
                LetterKind.ASSISTANCE_REPLY,
                dossier.terms().to(),
                List.of(now.asking()),
                named(fields),
                dossier.prepared().stream().map(AssistanceLetters::line).toList());
    }

    // What is left open is said with what is answered.
    private static Optional<String> note(Dossier dossier, Reply reply) {
        String open =
                dossier.items().stream()
                        .filter(item -> item.answer() == null)
                        .map(item -> String.valueOf(item.number()))
                        .collect(Collectors.joining("、"));
        String said =
                Stream.of(reply.note(), open.isEmpty() ? null : "第" + open + "项仍在调查，另行函复。")
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static LetterItem line(AssistanceItem item) {
        ItemAnswer answer = Objects.requireNonNull(item.answer());
        String words = answer.words();
        if (answer.ground() != null) {
            words = answer.ground().title() + competent(answer.competent()) + "。\n" + words;
        }
        return new LetterItem(
                Map.of(
                        LetterColumn.NUMBER.key(),
                        String.valueOf(item.number()),
                        LetterColumn.ASKED.key(),
                        item.asked().kind().title() + "：" + oneLine(item.asked().text()),
                        LetterColumn.ANSWER.key(),
                        words,
                        LetterColumn.RESULT.key(),
                        answer.outcome().title()));
    }

    private static String competent(@Nullable String office) {
        return office == null ? "" : "，有权机关为" + office;
    }

    /** 证据材料移送清单, along with the reply. */
    static IssueLetter list(
            Dossier dossier,
            Reply reply,
            Collection<EvidenceId> along,
            SealReply command,
            AssistanceSituation now) {
        Map<LetterField, String> fields = about(dossier);
        fields.put(LetterField.SENDER, now.nameOf(dossier.terms().to()));
        fields.put(LetterField.RECEIVER, now.nameOf(now.asking()));
        fields.put(LetterField.CONTACT, now.by().label());
        return new IssueLetter(
                command.list(),
                dossier.terms().matter(),
                null,
                reply.letter(),
                LetterKind.EVIDENCE_LIST,
                dossier.terms().to(),
                List.of(now.asking()),
                named(fields),
                along.stream()
                        .map(command.gathered()::get)
                        .map(
                                item ->
                                        EvidenceLines.line(
                                                item,
                                                id ->
                                                        Optional.ofNullable(
                                                                command.people().get(id))))
                        .toList());
    }

    /** 催办函: of the signature, or of what is not answered. */
    static IssueLetter reminder(
            AssistanceRequest request, LetterId letter, AssistanceSituation now) {
        Dossier dossier = request.dossier();
        Map<LetterField, String> fields = about(dossier);
        fields.put(LetterField.DUE_ON, Objects.requireNonNull(now.due()).toString());
        fields.put(LetterField.REQUIREMENT, requirement(request));
        fields.put(LetterField.LEGAL_BASIS, now.laws().printed(EXTENSION_BASIS, now.on()));
        fields.put(LetterField.CONTACT, now.by().label());
        return toOffice(
                        dossier,
                        letter,
                        LetterKind.REMINDER,
                        now.asking(),
                        dossier.terms().to(),
                        fields)
                .referringTo(dossier.round().letter());
    }

    private static Map<LetterField, String> about(Dossier dossier) {
        Map<LetterField, String> fields = new EnumMap<>(LetterField.class);
        fields.put(LetterField.CASE_TITLE, dossier.terms().title());
        return fields;
    }

    private static String requirement(AssistanceRequest request) {
        if (request instanceof AssistanceRequest.Issued) {
            return "尽快签收协助调查函，并办理所请协助调查的事项。";
        }
        return "尽快完成尚未答复的协助调查事项（第"
                + request.dossier().items().stream()
                        .filter(AssistanceItem::isOpen)
                        .map(item -> String.valueOf(item.number()))
                        .collect(Collectors.joining("、"))
                + "项），将结果和有关证据材料函复我局。";
    }

    private static IssueLetter toOffice(
            Dossier dossier,
            LetterId letter,
            LetterKind kind,
            OfficeId issuer,
            OfficeId addressee,
            Map<LetterField, String> fields) {
        return IssueLetter.toOffices(
                letter,
                dossier.terms().matter(),
                null,
                kind,
                issuer,
                List.of(addressee),
                named(fields),
                List.of());
    }

    private static Map<String, String> named(Map<LetterField, String> fields) {
        Map<String, String> named = new HashMap<>();
        fields.forEach((field, text) -> named.put(field.key(), text));
        return named;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
