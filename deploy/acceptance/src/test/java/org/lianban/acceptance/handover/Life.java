package org.lianban.acceptance.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.lianban.acceptance.Answer;
import org.lianban.acceptance.Caller;
import org.lianban.acceptance.Door;

/** One matter, and what eager offices try with it; now and then twice, or two of them at once. */
final class Life {
    private static final List<Bureau> BIRTHPLACES =
            List.of(Bureau.YUELU, Bureau.YUHUA, Bureau.TIANYUAN, Bureau.YANLING, Bureau.YUHU);
    private static final List<Bureau> BUREAUS = List.of(Bureau.values());
    private static final String LEGAL_BASIS = "《市场监督管理行政处罚程序规定》第十四条";

    private final List<Door> doors;
    private final Books books;
    private final Random choices;
    private final String title;
    private final List<Attempt> attempts = new ArrayList<>();
    private String matter = "";

    /**
     * @param doors of both services
     * @param title of this matter and of no other
     */
    Life(List<Door> doors, Books books, long seed, String title) {
        this.doors = doors;
        this.books = books;
        this.choices = new Random(seed);
        this.title = title;
    }

    String matter() {
        return matter;
    }

    List<Attempt> attempts() {
        return attempts;
    }

    void live(int steps) {
        beBorn();
        for (int i = 0; i < steps; i++) {
            step();
        }
    }

    // Sent to both at once under one key, and once more when they have answered: it is one lead.
    private void beBorn() {
        Bureau at = pick(BIRTHPLACES);
        Map<String, ?> lead =
                Map.of(
                        "title", title,
                        "content", "巡查中发现(演示)",
                        "source", "INSPECTION",
                        "breach", "TM_INFRINGE_3",
                        "placeOfAct", at.id(),
                        "foundOn", "2026-05-06");
        String key = newKey();
        List<Supplier<Answer>> officers =
                doors.stream()
                        .map(door -> door.as(at.account("officer-1")))
                        .<Supplier<Answer>>map(
                                officer -> () -> officer.post("/api/v1/leads", lead, key))
                        .toList();
        List<Answer> answers = new ArrayList<>(atOnce(officers));
        answers.add(officers.getFirst().get());
        List<String> ids =
                answers.stream()
                        .filter(answer -> !answer.isRefused())
                        .map(answer -> answer.text("matterId"))
                        .distinct()
                        .toList();
        assertThat(ids).as("sent three times under one key: %s", answers).hasSize(1);
        matter = ids.getFirst();
    }

    private void step() {
        Standing now = books.standing(matter);
        Try first = chosen(now);
        switch (choices.nextInt(6)) {
            case 0 -> twice(now, first);
            case 1, 2 -> against(now, first, chosen(now));
            default -> attempts.add(send(now, first, anyDoor(), newKey()));
        }
    }

    private record Try(Act act, Bureau by, boolean outdated, Map<String, ?> body) {}

    // Both services get the same command under the same key.
    private void twice(Standing now, Try one) {
        String key = newKey();
        attempts.addAll(
                atOnce(List.of(() -> send(now, one, 0, key), () -> send(now, one, 1, key))));
    }

    // Two people act on what both have seen.
    private void against(Standing now, Try one, Try other) {
        attempts.addAll(
                atOnce(
                        List.of(
                                () -> send(now, one, 0, newKey()),
                                () -> send(now, other, 1, newKey()))));
    }

    private Try chosen(Standing now) {
        Act act = act(now);
        boolean knows = choices.nextInt(4) > 0;
        Bureau by = knows ? act.whose(now) : pick(BUREAUS);
        boolean outdated =
                act.of() == Act.Of.TRANSFER && now.transferVersion() > 1 && choices.nextInt(8) == 0;
        return new Try(act, by, outdated, body(act, by, now));
    }

    private Act act(Standing now) {
        int draw = choices.nextInt(20);
        if (draw < 2) {
            return Act.NAME_PARTY;
        }
        if (draw == 2) {
            return Act.ASSIGN;
        }
        if (draw < 6) {
            return switch (now.shareState()) {
                case "OFFERED" -> Act.ACCEPT_SHARE;
                case "ACCEPTED" -> Act.RECALL_SHARE;
                default -> Act.OFFER_SHARE;
            };
        }
        if (draw == 6) {
            return Act.TAKE_UP;
        }
        if (!now.isUnderWay()) {
            return draw == 7 ? Act.ASK_ABOVE : Act.DRAFT;
        }
        List<Act> onTheWay = Act.onTheWay(now);
        return onTheWay.isEmpty() || draw < 9 ? pick(List.of(Act.values())) : pick(onTheWay);
    }

    private Map<String, ?> body(Act act, Bureau by, Standing now) {
        return switch (act) {
            case NAME_PARTY ->
                    Map.of(
                            "role", "SUSPECT",
                            "kind", "ENTERPRISE",
                            "name", "供货商" + choices.nextInt(1_000_000) + "(演示)");
            case ASSIGN ->
                    Map.of(
                            "officers",
                            List.of(
                                    books.person(by.account("officer-1")),
                                    books.person(by.account("officer-2"))));
            case DRAFT -> {
                Map<String, Object> letter = letter();
                letter.put("matterId", matter);
                if (choices.nextInt(3) == 0) {
                    letter.put("way", "ASSIGNMENT");
                }
                yield letter;
            }
            case TAKE_UP, ASK_ABOVE -> Map.of("matterId", matter, "reason", "案情特殊(演示)");
            case SURRENDER -> Map.of("evidence", List.of(), "goods", List.of());
            case REVISE -> letter();
            case DECLINE, WITHDRAW, RECALL_SHARE -> Map.of("reason", "演示");
            case OBJECT -> Map.of("argument", "不属于本局管辖(演示)");
            case DESIGNATE -> Map.of("designee", designee(now).id(), "reason", "违法行为发生地(演示)");
            case COMPLETE -> Map.of("result", "已办结(演示)");
            case ACCEPT -> seen(by, now);
            case SIGN_FOR_FILE -> Map.of("seenSelection", digest(by, now));
            case OFFER_SHARE ->
                    Map.of(
                            "matterId",
                            matter,
                            "to",
                            pick(BUREAUS).id(),
                            "conditions",
                            Map.of(
                                    "kind", "OBSERVES",
                                    "purpose", "核对同一当事人(演示)",
                                    "article", "government-data-use",
                                    "fieldClass", "INTERNAL",
                                    "handling", "仅限承办人员查看(演示)"));
            case SUBMIT, ISSUE, DELIVER, REQUEST_DESIGNATION, SIGN_FOR_PAPERS, ACCEPT_SHARE ->
                    Map.of();
        };
    }

    private Map<String, Object> letter() {
        return new HashMap<>(
                Map.of(
                        "to",
                        pick(BUREAUS).id(),
                        "reason",
                        "实际经营地在该区(演示)",
                        "legalBasis",
                        LEGAL_BASIS,
                        "attachments",
                        List.of(),
                        "evidence",
                        List.of()));
    }

    // One of the two, or a third.
    private Bureau designee(Standing now) {
        return pick(List.of(now.to(), now.from(), pick(BUREAUS)));
    }

    private Map<String, ?> seen(Bureau by, Standing now) {
        return Map.of("seenMatterVersion", now.matterVersion(), "seenSelection", digest(by, now));
    }

    private String digest(Bureau by, Standing now) {
        return anyDoorOf()
                .as(by.account("head"))
                .get("/api/v1/transfers/" + now.transfer() + "/selection")
                .body()
                .path("current")
                .path("digest")
                .asText();
    }

    private Attempt send(Standing now, Try tried, int door, String key) {
        Act act = tried.act();
        Caller person = doors.get(door).as(tried.by().account(act.role()));
        String path =
                switch (act.of()) {
                    case NOTHING, MATTER -> act.path();
                    case LEAD -> "/api/v1/leads/" + matter + "/" + act.path();
                    case TRANSFER -> "/api/v1/transfers/" + now.transfer() + "/" + act.path();
                    case SHARE -> "/api/v1/shares/" + now.share() + "/" + act.path();
                };
        long seen =
                switch (act.of()) {
                    case NOTHING -> 0;
                    case MATTER -> now.matterVersion();
                    case LEAD -> now.leadVersion();
                    case TRANSFER -> now.transferVersion() - (tried.outdated() ? 1 : 0);
                    case SHARE -> now.shareVersion();
                };
        return new Attempt(
                act,
                tried.by(),
                key,
                tried.outdated(),
                person.post(path, tried.body(), version(seen), key));
    }

    private static Answer version(long number) {
        return new Answer(
                200,
                number == 0 ? Optional.empty() : Optional.of("\"" + number + "\""),
                MissingNode.getInstance());
    }

    private Door anyDoorOf() {
        return doors.get(anyDoor());
    }

    private int anyDoor() {
        return choices.nextInt(doors.size());
    }

    private String newKey() {
        return UUID.randomUUID().toString();
    }

    private static <T> List<T> atOnce(List<Supplier<T>> several) {
        List<CompletableFuture<T>> begun =
                several.stream()
                        .map(one -> CompletableFuture.supplyAsync(one, Thread::startVirtualThread))
                        .toList();
        return begun.stream().map(CompletableFuture::join).toList();
    }

    private <T> T pick(List<T> all) {
        return all.get(choices.nextInt(all.size()));
    }
}
