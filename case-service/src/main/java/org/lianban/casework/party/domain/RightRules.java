package org.lianban.casework.party.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who writes down what the register says of a right, and what is plausible of it. */
public final class RightRules {
    private static final LocalDate EARLIEST_CHECK = LocalDate.of(1980, 1, 1);

    /** Those who handle cases, and the liaisons. */
    private static final List<Role> ENTERING = List.of(Role.OFFICER, Role.LIAISON);

    private RightRules() {}

    /** The first that is known of a right. */
    public static Ruling<RightRecord> enter(
            RightRecordId id, RightSaid said, Caller caller, LocalDate today) {
        return closed(caller)
                .or(() -> unfit(said, today))
                .<Ruling<RightRecord>>map(refused -> refused)
                .orElseGet(() -> Ruling.made(record(id, said), List.of(), List.of()));
    }

    /** The register was looked into again; what was known before stays on the books. */
    public static Ruling<RightRecord> check(
            RightRecord known, RightSaid said, Caller caller, LocalDate today) {
        RightRecord checked = record(known.id(), said);
        return closed(caller)
                .or(() -> unfit(said, today))
                .or(
                        () ->
                                checked.isSameRightAs(known)
                                        ? Optional.empty()
                                        : refused(RightRefusal.RIGHT_NUMBER_DIFFERS, Map.of()))
                .<Ruling<RightRecord>>map(refused -> refused)
                .orElseGet(() -> Ruling.made(checked, List.of(), List.of()));
    }

    /** Why the caller may not; empty if he may. */
    public static Optional<Refused<RightRecord>> closed(Caller caller) {
        return ENTERING.stream().anyMatch(caller::is)
                ? Optional.empty()
                : refused(RightRefusal.ROLE_REQUIRED, Role.anyOf(ENTERING));
    }

    /** As it stands with its checked numbers. */
    public static RightRecord record(RightRecordId id, RightSaid said) {
        @Nullable Integer first = said.classes().isEmpty() ? null : said.classes().getFirst();
        Identifier number = PartyRules.number(said.type(), said.number(), first);
        for (Integer other : said.classes()) {
            Identifier found = PartyRules.number(said.type(), said.number(), other);
            number = found.valid() ? number : found;
        }
        @Nullable String code = said.holderCode();
        return new RightRecord(id, said, number, code == null ? null : Uscc.check(code));
    }

    private static Optional<Refused<RightRecord>> unfit(RightSaid said, LocalDate today) {
        if (!said.type().isRegistered()) {
            return refused(RightRefusal.RIGHT_WITHOUT_REGISTER, Map.of());
        }
        RightValidity validity = said.validity();
        if (!validity.isOrdered()) {
            return refused(RightRefusal.RIGHT_PERIOD_REVERSED, Map.of());
        }
        if (validity.checkedOn().isAfter(today) || validity.checkedOn().isBefore(EARLIEST_CHECK)) {
            return refused(RightRefusal.DATE_IMPLAUSIBLE, Map.of("field", "checkedOn"));
        }
        return Optional.empty();
    }

    private static Optional<Refused<RightRecord>> refused(
            RightRefusal refusal, Map<String, String> particulars) {
        return Optional.of(new Refused<>(refusal, particulars));
    }
}
