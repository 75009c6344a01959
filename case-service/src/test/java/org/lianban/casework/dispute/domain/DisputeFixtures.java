package org.lianban.casework.dispute.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;

/** Yuelu writes a matter and disputes it with Yuhu; the province stands above both. */
final class DisputeFixtures {
    static final OfficeId PROVINCE = OfficeId.of("430000");
    static final OfficeId CHANGSHA = OfficeId.of("430100");
    static final OfficeId YUELU = OfficeId.of("430104");
    static final OfficeId YUHU = OfficeId.of("430302");
    static final OfficeId TIANYUAN = OfficeId.of("430211");
    static final OfficeId ARCHIVE = OfficeId.of("430199");
    static final MatterId MATTER = new MatterId(new UUID(0, 1));
    static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private static final LawBook LAWS = LawFile.packaged(new ObjectMapper());
    private static final OfficeTree TREE =
            new OfficeTree(
                    List.of(
                            office(PROVINCE, "湖南省局", OfficeKind.PROVINCE, null),
                            office(CHANGSHA, "长沙市局", OfficeKind.CITY, PROVINCE),
                            office(YUELU, "岳麓区局", OfficeKind.COUNTY, CHANGSHA),
                            office(OfficeId.of("430300"), "湘潭市局", OfficeKind.CITY, PROVINCE),
                            office(YUHU, "雨湖区局", OfficeKind.COUNTY, OfficeId.of("430300")),
                            office(OfficeId.of("430200"), "株洲市局", OfficeKind.CITY, PROVINCE),
                            office(TIANYUAN, "天元区局", OfficeKind.COUNTY, OfficeId.of("430200")),
                            new Office(
                                    ARCHIVE,
                                    "无处罚权机构",
                                    "Office without power",
                                    OfficeKind.COUNTY,
                                    "无",
                                    CHANGSHA,
                                    List.of(),
                                    Set.of())));

    private DisputeFixtures() {}

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

    static MatterFile matter(Standing standing, Stage stage, Because because) {
        return new MatterFile(
                MATTER,
                "演示案件",
                YUELU,
                0,
                standing,
                1,
                List.of(
                        new Handling(
                                new HandlingId(new UUID(0, 2)),
                                YUELU,
                                "XS-演示-2026-000001",
                                stage,
                                because,
                                0)));
    }

    static DisputeSituation now(Caller by) {
        return now(matter(Standing.NEGOTIATING, Stage.FILED, Because.REGISTERED), by, DAY, null);
    }

    static DisputeSituation now(
            MatterFile matter, Caller by, LocalDate on, @Nullable LocalDate due) {
        return new DisputeSituation(matter, TREE, by, on, LAWS, false, due);
    }

    static RaiseDispute raising(OfficeId counterpart, OfficeId competent) {
        return new RaiseDispute(
                new DisputeId(new UUID(8, 1)),
                counterpart,
                competent,
                "违法行为发生地在我局辖区",
                new ClockId(new UUID(1, 1)),
                new ClockId(new UUID(1, 2)));
    }

    static Dispute.Raised raised() {
        return new Dispute.Raised(
                new DisputeTerms(new DisputeId(new UUID(8, 1)), MATTER, YUELU, YUHU, DAY),
                List.of(said(YUELU, YUELU)));
    }

    static Dispute.Negotiating negotiating(@Nullable OfficeId proposedBy, OfficeId competent) {
        return new Dispute.Negotiating(
                raised().terms(),
                List.of(said(YUELU, YUELU), said(YUHU, YUHU)),
                proposedBy == null
                        ? null
                        : new Conclusion(
                                proposedBy,
                                competent,
                                "仓库在其辖区",
                                DAY.atTime(10, 0),
                                "双方分管负责人",
                                null,
                                DAY));
    }

    static DisputeCommand command(DisputeStep step) {
        return switch (step) {
            case STATE -> new DisputeCommand.StatePosition(YUHU, "货物在雨湖区包装");
            case PROPOSE -> proposing(YUHU, DAY.atTime(10, 0));
            case AGREE ->
                    new DisputeCommand.Agree(
                            new LetterId(new UUID(1, 3)), new TransferId(new UUID(7, 1)));
            case REPORT_UP ->
                    new DisputeCommand.ReportUp(
                            new LetterId(new UUID(1, 4)), new TransferId(new UUID(7, 2)));
            case TAKE_UP ->
                    new DisputeCommand.TakeUp(
                            new TransferId(new UUID(7, 3)), new ClockId(new UUID(1, 5)));
            case DROP -> new DisputeCommand.Drop("线索有误");
        };
    }

    static DisputeCommand proposing(OfficeId competent, LocalDateTime heldAt) {
        return new DisputeCommand.Propose(competent, "仓库在其辖区", heldAt, "双方分管负责人", null);
    }

    private static Position said(OfficeId office, OfficeId competent) {
        return new Position(office, anybodyOf(office).person(), competent, "在辖区内", DAY);
    }

    private static Office office(
            OfficeId id, String name, OfficeKind kind, @Nullable OfficeId superior) {
        return new Office(
                id,
                name,
                name,
                kind,
                "演示",
                superior,
                List.of(id.value()),
                kind == OfficeKind.COUNTY
                        ? Set.of(OfficeFunction.PENALTY)
                        : Set.of(OfficeFunction.PENALTY, OfficeFunction.DESIGNATION));
    }
}
