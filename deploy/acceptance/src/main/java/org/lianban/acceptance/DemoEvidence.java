package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What proves the peaches' lead: photos, a ledger and the boxes go from 炎陵 to 雨花, one of them is
 * spoilt in the vault of another matter to show that it is found.
 */
final class DemoEvidence {
    private static final String SENDER = "yanling-officer-1";
    private static final String COLLEAGUE = "yanling-officer-2";
    private static final String RECEIVER = "yuhua-officer-1";

    private final EvidenceSteps evidence;
    private final Steps steps;
    private final Narrator narrator;
    private final Vault vault;
    private final String yesterday;

    DemoEvidence(Door door, Narrator narrator, Vault vault, LocalDate today) {
        this.evidence = new EvidenceSteps(door);
        this.steps = new Steps(door);
        this.narrator = narrator;
        this.vault = vault;
        this.yesterday = today.minusDays(1).toString();
    }

    /** Photos, ledger and boxes are taken in; answers with their ids. */
    List<String> takenIn(String matter) {
        narrator.refused(
                SENDER,
                "登记未注明核对情况的复制件",
                "COPY_NOT_ATTESTED",
                evidence.takeIn(
                        SENDER,
                        matter,
                        without(
                                "attestation",
                                evidence.copy("台账(演示)", yesterday, SENDER, COLLEAGUE)),
                        SampleFile.ledger()));
        Answer photo =
                narrator.did(
                        SENDER,
                        "登记证据:现场照片(附原图)",
                        evidence.takeIn(SENDER, matter, photo(), SampleFile.stall()));
        narrator.line("SHA-256 " + photo.body().path("file").path("sha256").asText());
        narrator.line("SM3     " + photo.body().path("file").path("sm3").asText());
        Answer ledger =
                narrator.did(
                        SENDER,
                        "登记证据:销售台账复印件",
                        evidence.takeIn(
                                SENDER,
                                matter,
                                evidence.copy("销售台账复印件(演示)", yesterday, SENDER, COLLEAGUE),
                                SampleFile.ledger()));
        Answer boxes =
                narrator.did(
                        SENDER,
                        "登记证据:包装箱 120 箱(实物)",
                        evidence.takeIn(
                                SENDER,
                                matter,
                                evidence.goods("包装箱(演示)", yesterday, SENDER, COLLEAGUE)));
        return List.of(
                photo.text("evidenceId"), ledger.text("evidenceId"), boxes.text("evidenceId"));
    }

    /** Sent, checked one by one, signed for. */
    void handedOver(String transfer, List<String> items) {
        narrator.refused(
                "yuhua-liaison",
                "证据尚未接收即办结交接",
                "OPEN_DEPENDENCY",
                steps.step("yuhua-liaison", transfer, "hand-over", Map.of()));
        narrator.did(
                SENDER,
                "发出证据(两人签名)",
                OnceHeard.of(() -> evidence.dispatch(SENDER, transfer, COLLEAGUE)));
        for (String item : items.subList(0, items.size() - 1)) {
            narrator.did(RECEIVER, "查收:重新计算校验值,与清单一致", evidence.check(RECEIVER, transfer, item));
        }
        String boxes = items.getLast();
        narrator.did(
                RECEIVER,
                "查收:实收 118 箱,登记差异",
                evidence.count(RECEIVER, transfer, boxes, "118", "清单载 120 箱,实收 118 箱(演示)"));
        narrator.refused(
                RECEIVER,
                "差异未处理即接收",
                "EVIDENCE_DISCREPANCY_OPEN",
                evidence.accept(RECEIVER, transfer, "yuhua-officer-2"));
        narrator.did(
                RECEIVER,
                "差异处理:按实收数接收并注明",
                evidence.resolve(
                        RECEIVER, transfer, boxes, "TAKEN_WITH_NOTE", "炎陵县局核实装车短少 2 箱,按实收数接收(演示)"));
        narrator.did(
                RECEIVER, "接收证据(两人签名)", evidence.accept(RECEIVER, transfer, "yuhua-officer-2"));
        narrator.did(
                "yuhua-liaison",
                "出具证据接收回执,交接完毕",
                OnceHeard.of(() -> steps.step("yuhua-liaison", transfer, "hand-over", Map.of())));
        narrator.did(
                RECEIVER,
                "认定移送证据(证据互认)",
                evidence.recognise(RECEIVER, items.getFirst(), "RECOGNISED", "取证程序合法,予以采用(演示)"));
        evidence.fetch("yuhua-unit-head", items.get(1), "核对金额(演示)");
    }

    /** Who held, saw and fetched it. */
    void chain(String item) {
        narrator.chapter("保管链:销售台账复印件");
        for (JsonNode entry :
                evidence.custody(RECEIVER, item).orThrow("chain").body().path("items")) {
            narrator.line(
                    "%2s  %-22s %s"
                            .formatted(
                                    entry.path("sequence").asText(),
                                    entry.path("action").asText(),
                                    entry.path("actor").path("label").asText("(系统)")));
        }
    }

    /** One bit of a photo turns in the vault; the rounds find and name it. */
    void spoilt(String matter, String officer, String colleague) {
        narrator.chapter("库内文件被改动一个比特");
        Answer photo =
                narrator.did(
                        officer,
                        "登记证据:包装箱照片",
                        evidence.takeIn(
                                officer,
                                matter,
                                evidence.photo("包装箱照片(演示)", yesterday, officer, colleague),
                                SampleFile.box()));
        String item = photo.text("evidenceId");
        vault.flipOneBit(item);
        vault.walkTheRounds(this::walked);
        Answer found = evidence.item(officer, item).orThrow("looking at the photo");
        if (!found.text("digestState").equals("DAMAGED")) {
            throw new IllegalStateException("the rounds passed by the spoilt photo: " + found);
        }
        narrator.line(
                "巡检:第 %s 号证据 %s  →  %s"
                        .formatted(
                                found.text("number"),
                                found.text("title"),
                                found.text("digestState")));
    }

    private void walked(JsonNode run) {
        narrator.line(
                "巡检:%s  已读 %d/%d 件,受损 %d 件,未能读取 %d 件"
                        .formatted(
                                run.path("state").asText(),
                                run.path("read").asInt(),
                                run.path("of").asInt(),
                                run.path("damaged").path("count").asInt(),
                                run.path("failed").path("count").asInt()));
    }

    private Map<String, ?> photo() {
        return evidence.photo("现场照片(演示)", yesterday, SENDER, COLLEAGUE);
    }

    private static Map<String, ?> without(String part, Map<String, ?> particulars) {
        Map<String, ?> rest = new HashMap<>(particulars);
        rest.remove(part);
        return rest;
    }
}
