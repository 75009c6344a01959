package org.lianban.evidence.evidencetransfer.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** Two offices and a bystander, their people, and a list of two items. */
final class SomePeople {
    static final OfficeId YUELU = OfficeId.of("430104");
    static final OfficeId YUHU = OfficeId.of("430302");
    static final OfficeId TIANYUAN = OfficeId.of("430211");
    static final LocalDate DAY = LocalDate.of(2026, 9, 18);

    static final String SHA256 = "a".repeat(64);
    static final String SM3 = "b".repeat(64);
    static final Found WHOLE = new Found.Bytes(SHA256, SM3);

    /** A photograph. */
    static final EvidenceId PHOTO = EvidenceId.of("0199a001-0000-7000-8000-000000000001");

    /** A box. */
    static final EvidenceId BOX = EvidenceId.of("0199a001-0000-7000-8000-000000000002");

    static final ListTerms TERMS =
            new ListTerms(
                    TransferId.of("0199a000-0000-7000-8000-000000000001"),
                    MatterId.of("0199a000-0000-7000-8000-000000000002"),
                    YUELU,
                    LetterId.of("0199a000-0000-7000-8000-000000000003"),
                    DAY,
                    null);

    private SomePeople() {}

    static List<ListedEvidence> list() {
        return List.of(
                new ListedEvidence(PHOTO, 1, SHA256, SM3), new ListedEvidence(BOX, 2, null, null));
    }

    /** Somebody of an office; the same name is the same person. */
    static Signatory person(OfficeId office, String name, String... roles) {
        return new Signatory(id(office, name), office, Set.of(roles));
    }

    static PersonId id(OfficeId office, String name) {
        return new PersonId(
                UUID.nameUUIDFromBytes((office + name).getBytes(StandardCharsets.UTF_8)));
    }

    /** The office's officer asks; a second officer, its liaison and its unit head are there too. */
    static Circumstances asked(OfficeId office) {
        return asked(person(office, "officer", "OFFICER"));
    }

    static Circumstances asked(Signatory by, PersonId... collectors) {
        return asked(by, Map.of(), false, collectors);
    }

    /** Of a list that counts; nobody is assigned to the matter, or somebody is. */
    static Circumstances asked(
            Signatory by,
            Map<EvidenceId, Quantity> quantities,
            boolean unassigned,
            PersonId... collectors) {
        OfficeId office = by.office();
        return new Circumstances(
                by,
                DAY,
                Stream.of(
                                by,
                                person(office, "second", "OFFICER"),
                                person(office, "liaison", "LIAISON"),
                                person(office, "unit", "UNIT_HEAD"),
                                person(office, "head", "AGENCY_HEAD"))
                        .distinct()
                        .toList(),
                Set.of(collectors),
                false,
                quantities,
                unassigned,
                Map.of(YUELU, "长沙市岳麓区市场监督管理局", YUHU, "湘潭市雨湖区市场监督管理局"));
    }
}
