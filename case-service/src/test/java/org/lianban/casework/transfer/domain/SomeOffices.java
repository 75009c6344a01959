package org.lianban.casework.transfer.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The offices of the scenarios, their superiors, and one that may not penalise. */
final class SomeOffices {
    static final OfficeId PROVINCE = OfficeId.of("430000");
    static final OfficeId CHANGSHA = OfficeId.of("430100");
    static final OfficeId YUELU = OfficeId.of("430104");
    static final OfficeId YUHUA = OfficeId.of("430111");
    static final OfficeId ZHUZHOU = OfficeId.of("430200");
    static final OfficeId TIANYUAN = OfficeId.of("430211");
    static final OfficeId YANLING = OfficeId.of("430225");
    static final OfficeId XIANGTAN = OfficeId.of("430300");
    static final OfficeId YUHU = OfficeId.of("430302");
    static final OfficeId ARCHIVE = OfficeId.of("430199");
    static final OfficeId UNKNOWN = OfficeId.of("999999");

    /** Outside the system: the national body, Jiangxi with a city of its own, a city of Hunan. */
    static final OfficeId NATIONAL = Outsider.numbered(1);

    static final OfficeId JIANGXI = Outsider.numbered(2);
    static final OfficeId PINGXIANG = Outsider.numbered(3);
    static final OfficeId YUEYANG = Outsider.numbered(4);

    /** Of the register, addressed no more. */
    static final OfficeId ENDED = Outsider.numbered(5);

    static final OfficeTree TREE =
            new OfficeTree(
                    List.of(
                            office(PROVINCE, "湖南省局", OfficeKind.PROVINCE, null),
                            office(CHANGSHA, "长沙市局", OfficeKind.CITY, PROVINCE),
                            office(YUELU, "岳麓区局", OfficeKind.COUNTY, CHANGSHA),
                            office(YUHUA, "雨花区局", OfficeKind.COUNTY, CHANGSHA),
                            office(ZHUZHOU, "株洲市局", OfficeKind.CITY, PROVINCE),
                            office(TIANYUAN, "天元区局", OfficeKind.COUNTY, ZHUZHOU),
                            office(YANLING, "炎陵县局", OfficeKind.COUNTY, ZHUZHOU),
                            office(XIANGTAN, "湘潭市局", OfficeKind.CITY, PROVINCE),
                            office(YUHU, "雨湖区局", OfficeKind.COUNTY, XIANGTAN),
                            new Office(
                                    ARCHIVE,
                                    "无处罚权机构",
                                    "Office without power",
                                    OfficeKind.COUNTY,
                                    "无",
                                    CHANGSHA,
                                    List.of(),
                                    Set.of())),
                    List.of(
                            outsider(NATIONAL, "国家总局", null, null),
                            outsider(JIANGXI, "江西省局", NATIONAL, null),
                            outsider(PINGXIANG, "萍乡市局", JIANGXI, null),
                            outsider(YUEYANG, "岳阳市局", PROVINCE, null),
                            outsider(ENDED, "停用单位", PROVINCE, LocalDate.of(2026, 1, 31))));

    private SomeOffices() {}

    static Caller by(OfficeId office, Role... roles) {
        return new Caller(
                new PersonId(
                        UUID.nameUUIDFromBytes(office.value().getBytes(StandardCharsets.UTF_8))),
                office,
                "演示人员",
                Set.copyOf(Arrays.asList(roles)));
    }

    /** Somebody who holds every role of the office. */
    static Caller anybodyOf(OfficeId office) {
        return by(office, EnumSet.allOf(Role.class).toArray(Role[]::new));
    }

    private static Outsider outsider(
            OfficeId id, String name, @Nullable OfficeId superior, @Nullable LocalDate to) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new Outsider(id, name, name, superior == null, superior, from, to);
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
