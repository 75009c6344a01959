package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitForm;
import org.lianban.casework.exhibit.domain.ExhibitKind;
import org.lianban.casework.exhibit.domain.ExhibitOnItsWay;
import org.lianban.casework.exhibit.domain.ExhibitParticulars;
import org.lianban.casework.exhibit.domain.ExhibitPosition;
import org.lianban.casework.exhibit.domain.ExhibitTransfer;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.EvidenceFile;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceQuantity;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** Items of evidence on paper. */
final class PaperEvidence {
    static final String SHA256 = "0123456789abcdef".repeat(4);
    static final String SM3 = "fedcba9876543210".repeat(4);
    static final LocalDate COLLECTED_ON = LocalDate.of(2026, 4, 2);
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final PersonId CERTIFIED = new PersonId(new UUID(5, 1));
    private static final PersonId EXPIRED = new PersonId(new UUID(5, 2));

    private final Map<EvidenceId, Exhibit> items = new HashMap<>();
    private final List<EvidenceId> named = new ArrayList<>();
    private final Map<TransferId, ExhibitTransfer> underWay = new HashMap<>();

    static EvidenceId id(int number) {
        return new EvidenceId(new UUID(9, number));
    }

    /** Item in that office's custody, named by every draft from now on. */
    PaperEvidence with(int number, OfficeId holder) {
        items.put(id(number), item(number, holder, null));
        return naming(id(number));
    }

    PaperEvidence naming(EvidenceId id) {
        named.add(id);
        return this;
    }

    /** The item is sent off under another transfer. */
    void leaves(int number, OfficeId holder) {
        items.put(id(number), item(number, holder, new TransferId(new UUID(8, 8))));
    }

    /** Item 1 of every transfer that has moved is signed for, all others stay. */
    void arrives(List<Transfer> transfers, LocalDate on) {
        for (Transfer transfer : transfers) {
            if (transfer instanceof Transfer.Moved) {
                TransferId id = transfer.terms().id();
                List<ExhibitOnItsWay> all =
                        transfer.terms().evidence().stream().map(PaperEvidence::arrived).toList();
                underWay.put(id, new ExhibitTransfer(id, on, on, all));
            }
        }
    }

    private static ExhibitOnItsWay arrived(EvidenceId id) {
        return id.equals(id(1))
                ? new ExhibitOnItsWay(id, ExhibitPosition.ACCEPTED, SHA256, SM3, null)
                : new ExhibitOnItsWay(id, ExhibitPosition.LEFT_OUT, null, null, "封条破损，留移送机关");
    }

    List<EvidenceId> named() {
        return List.copyOf(named);
    }

    MatterEvidence of(List<Transfer> transfers) {
        Set<EvidenceId> onOpenLists = new HashSet<>();
        transfers.stream()
                .filter(Transfer::hasOpenList)
                .forEach(transfer -> onOpenLists.addAll(transfer.terms().evidence()));
        return new MatterEvidence(
                items,
                onOpenLists,
                underWay,
                Map.of(CERTIFIED, certified(), EXPIRED, person(EXPIRED, "乙", List.of())));
    }

    private static Person certified() {
        Certificate valid = new Certificate("演示执法证0101", COLLECTED_ON.minusYears(1), COLLECTED_ON);
        return person(CERTIFIED, "甲", List.of(valid));
    }

    private static Person person(PersonId id, String label, List<Certificate> certificates) {
        return new Person(
                id, SomeOffices.YUELU, label, "岳麓区局办案人员" + label, null, Set.of(), certificates);
    }

    private static Exhibit item(int number, OfficeId holder, @Nullable TransferId transit) {
        return new Exhibit(
                id(number),
                MATTER,
                SomeOffices.YUELU,
                number,
                new ExhibitParticulars(
                        number == 1 ? ExhibitKind.DOCUMENTARY : ExhibitKind.PHYSICAL,
                        number == 1 ? ExhibitForm.COPY : ExhibitForm.ORIGINAL,
                        "证据" + number + "（演示）",
                        "当事人经营场所",
                        List.of(CERTIFIED, EXPIRED),
                        COLLECTED_ON,
                        number == 1 ? null : new EvidenceQuantity("3", "件"),
                        number == 1 ? null : "封条完好",
                        number == 1 ? null : "证据室A-01"),
                number == 1
                        ? new EvidenceFile("台账.pdf", "application/pdf", 1024, SHA256, SM3)
                        : null,
                holder,
                transit);
    }
}
