package org.lianban.casework.jointhandling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jointhandling.domain.JointHandlingSituation.OfInviting;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

/** Shifeng, which writes the case, invites Yuhu; Yuelu has no part in it. */
final class JointHandlingFixtures {
    static final OfficeId SHIFENG = OfficeId.of("430204");
    static final OfficeId YUHU = OfficeId.of("430302");
    static final OfficeId YUELU = OfficeId.of("430104");
    static final MatterId MATTER = new MatterId(new UUID(0, 1));
    static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    static final Person FIRST = officer(1);
    static final Person SECOND = officer(2);

    private static final OfficeTree TREE =
            new OfficeTree(
                    List.of(office(SHIFENG, "石峰区局"), office(YUHU, "雨湖区局"), office(YUELU, "岳麓区局")));
    private static int ids = 100;

    private JointHandlingFixtures() {}

    static InviteOffice invitation(OfficeId to) {
        return new InviteOffice(
                new JointHandlingId(new UUID(0, 3)),
                to,
                "演示案件",
                "产品在两区生产和仓储(演示)",
                "石峰：生产环节\n雨湖：仓储环节",
                letter(),
                clock());
    }

    static JointHandlingCommand.Receive receive() {
        return new JointHandlingCommand.Receive(letter());
    }

    static JointHandlingCommand.Answer answer(InvitationAnswer kind, @Nullable String words) {
        return new JointHandlingCommand.Answer(kind, words, letter(), clock());
    }

    static JointHandlingCommand.Assign assign(Person... officers) {
        return new JointHandlingCommand.Assign(List.of(officers), officers.length, Set.of());
    }

    static JointHandlingCommand.Report report() {
        return new JointHandlingCommand.Report("已检查仓库两处(演示)", clock());
    }

    static JointHandlingCommand.End end() {
        return new JointHandlingCommand.End("来源已经查清(演示)", letter());
    }

    static JointHandling in(JointHandlingState state) {
        JointHandling invited =
                made(InvitingRules.invite(invitation(YUHU), inviting(SHIFENG, Role.AGENCY_HEAD)));
        if (state == JointHandlingState.INVITED) {
            return invited;
        }
        if (state == JointHandlingState.WITHDRAWN) {
            return decided(invited, end(), now(by(SHIFENG, Role.AGENCY_HEAD)));
        }
        JointHandling received = decided(invited, receive(), now(by(YUHU, Role.LIAISON)));
        if (state == JointHandlingState.RECEIVED) {
            return received;
        }
        JointHandlingSituation head = now(by(YUHU, Role.AGENCY_HEAD));
        if (state == JointHandlingState.DECLINED) {
            return decided(received, answer(InvitationAnswer.DECLINED, "人手不足(演示)"), head);
        }
        JointHandling manned =
                decided(
                        decided(received, answer(InvitationAnswer.AGREED, null), head),
                        assign(FIRST, SECOND),
                        now(by(YUHU, Role.UNIT_HEAD)));
        return state == JointHandlingState.RUNNING ? manned : decided(manned, end(), head);
    }

    static JointHandling decided(
            JointHandling joint, JointHandlingCommand command, JointHandlingSituation now) {
        return made(JointHandlingRules.decide(joint, command, now));
    }

    static JointHandling made(Ruling<JointHandling> ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Made.class);
        return ((Ruling.Made<JointHandling>) ruling).next();
    }

    static String refusal(Ruling<?> ruling) {
        return ruling instanceof Ruling.Refused<?> refused ? refused.refusal().name() : "made";
    }

    static OfInviting inviting(OfficeId office, Role... roles) {
        return new OfInviting(now(by(office, roles)), false);
    }

    static JointHandlingSituation now(Caller by) {
        return now(by, matter(Stage.FILED, Standing.OPEN, SHIFENG));
    }

    static JointHandlingSituation now(Caller by, MatterFile matter) {
        return new JointHandlingSituation(matter, TREE, by, false, DAY);
    }

    static MatterFile matter(Stage stage, Standing standing, OfficeId writing) {
        return new MatterFile(
                MATTER,
                "演示案件",
                writing,
                0,
                standing,
                1,
                List.of(
                        new Handling(
                                new HandlingId(new UUID(0, 5)),
                                writing,
                                "XS-株石-2026-000031",
                                stage,
                                Because.REGISTERED,
                                0)));
    }

    /** The first of the named officers of Yuhu. */
    static Caller by(OfficeId office, Role... roles) {
        return new Caller(
                office.equals(YUHU) ? FIRST.id() : person(office.value()),
                office,
                "演示人员",
                Set.copyOf(Arrays.asList(roles)),
                Map.of());
    }

    static Person officer(int n) {
        return new Person(
                person("officer " + n),
                YUHU,
                "officer-" + n,
                "雨湖区局办案人员" + n + "(演示)",
                null,
                Set.of(Role.OFFICER),
                List.of(
                        new Certificate(
                                "演示-" + n, LocalDate.of(2024, 1, 1), LocalDate.of(2029, 12, 31))));
    }

    private static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
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

    static LetterId letter() {
        return new LetterId(new UUID(1, ids++));
    }

    private static ClockId clock() {
        return new ClockId(new UUID(2, ids++));
    }
}
