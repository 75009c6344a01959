package org.lianban.casework.sharing.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;

/** Yuelu writes a matter and shares it with Tianyuan. */
final class ShareFixtures {
    static final OfficeId YUELU = OfficeId.of("430104");
    static final OfficeId TIANYUAN = OfficeId.of("430211");
    static final OfficeId YUHU = OfficeId.of("430302");
    static final MatterId MATTER = new MatterId(new UUID(0, 1));
    static final LetterId LETTER = new LetterId(new UUID(1, 1));
    static final EvidenceId ITEM = new EvidenceId(new UUID(4, 1));
    static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    static final LawBook LAWS = LawFile.packaged(new ObjectMapper());
    static final OfficeTree TREE =
            new OfficeTree(
                    List.of(office(YUELU, "岳麓区局"), office(TIANYUAN, "天元区局"), office(YUHU, "雨湖区局")));

    private ShareFixtures() {}

    static Caller by(OfficeId office, Role... roles) {
        return new Caller(
                new PersonId(
                        UUID.nameUUIDFromBytes(office.value().getBytes(StandardCharsets.UTF_8))),
                office,
                "演示人员",
                Set.copyOf(Arrays.asList(roles)));
    }

    static Caller anybodyOf(OfficeId office) {
        return by(office, EnumSet.allOf(Role.class).toArray(Role[]::new));
    }

    static ShareSituation now(Caller by) {
        return now(by, DAY);
    }

    static ShareSituation now(Caller by, LocalDate on) {
        return new ShareSituation(writtenBy(YUELU), TREE, by, true, on);
    }

    static MatterFile writtenBy(OfficeId office) {
        return new MatterFile(
                MATTER,
                "演示案件",
                office,
                0,
                Standing.OPEN,
                1,
                List.of(
                        new Handling(
                                new HandlingId(new UUID(0, 2)),
                                office,
                                "XS-演示-2026-000001",
                                Stage.FILED,
                                Because.REGISTERED,
                                0)));
    }

    static ShareSituation.OfOffer ofOffer(
            Caller by, @Nullable Share inForce, @Nullable FieldClass sees) {
        return new ShareSituation.OfOffer(
                now(by), inForce, sees, Set.of(LETTER), Set.of(ITEM), LAWS);
    }

    static ShareConditions until(@Nullable LocalDate until) {
        return conditions(ShareKind.SPECIFIC, null, until, FieldClass.INTERNAL, List.of());
    }

    static ShareConditions conditions(
            ShareKind kind,
            @Nullable String scope,
            @Nullable LocalDate until,
            FieldClass fieldClass,
            List<LetterId> documents) {
        return naming(kind, scope, until, fieldClass, documents, List.of());
    }

    static ShareConditions watching(FieldClass fieldClass, List<EvidenceId> evidence) {
        return naming(ShareKind.OBSERVES, null, null, fieldClass, List.of(), evidence);
    }

    private static ShareConditions naming(
            ShareKind kind,
            @Nullable String scope,
            @Nullable LocalDate until,
            FieldClass fieldClass,
            List<LetterId> documents,
            List<EvidenceId> evidence) {
        return new ShareConditions(
                kind,
                scope,
                until,
                "核对同一当事人",
                "penalty-assistance",
                fieldClass,
                "仅限承办人员查看",
                documents,
                evidence);
    }

    static OfferShare offering(ShareConditions conditions, @Nullable ShareRequest asked) {
        return new OfferShare(new ShareId(new UUID(9, 1)), TIANYUAN, conditions, asked);
    }

    static Share.Offered offered(@Nullable LocalDate until) {
        return new Share.Offered(
                new ShareTerms(
                        new ShareId(new UUID(9, 1)),
                        MATTER,
                        YUELU,
                        TIANYUAN,
                        until == null
                                ? conditions(
                                        ShareKind.OBSERVES,
                                        null,
                                        null,
                                        FieldClass.INTERNAL,
                                        List.of())
                                : until(until),
                        "XS-演示-2026-000001",
                        "演示案件",
                        DAY,
                        null));
    }

    static ShareCommand command(ShareStep step) {
        return switch (step) {
            case ACCEPT_SHARE -> new ShareCommand.Accept();
            case DECLINE_SHARE -> new ShareCommand.Decline("范围过大");
            case WITHDRAW_SHARE -> new ShareCommand.Withdraw("有误");
            case RECALL_SHARE -> new ShareCommand.Recall("用途已了");
        };
    }

    static ShareRequest asking(ShareConditions wish) {
        return new ShareRequest(
                new ShareRequestId(new UUID(9, 2)),
                TIANYUAN,
                YUELU,
                "XS-演示-2026-000001",
                wish,
                DAY,
                new RequestAnswer.Waiting());
    }

    private static Office office(OfficeId id, String name) {
        return new Office(
                id,
                name,
                name,
                OfficeKind.COUNTY,
                "演示",
                null,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
