package org.lianban.evidence.item.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Items in the words of the rules: collected by an office, held by another, with such a file. */
record AnItem(
        OfficeId collectedBy,
        @Nullable AssistanceId assistance,
        OfficeId heldBy,
        Position position,
        boolean late,
        @Nullable StoredFile file,
        boolean sensitive,
        DigestState state) {
    static final OfficeId YUELU = OfficeId.of("430104");
    static final OfficeId XIANGTAN = OfficeId.of("430300");
    static final Instant THEN = Instant.parse("2026-07-08T01:00:00Z");

    static AnItem ofYuelu() {
        return new AnItem(
                YUELU,
                null,
                YUELU,
                Position.IN_CUSTODY,
                false,
                file("application/pdf"),
                false,
                DigestState.WHOLE);
    }

    AnItem forAssistance() {
        AssistanceId request = new AssistanceId(UUID.randomUUID());
        return new AnItem(collectedBy, request, heldBy, position, late, file, sensitive, state);
    }

    AnItem heldBy(OfficeId office) {
        return new AnItem(collectedBy, assistance, office, position, late, file, sensitive, state);
    }

    AnItem onItsWay() {
        return new AnItem(
                collectedBy, assistance, heldBy, Position.IN_TRANSIT, late, file, sensitive, state);
    }

    AnItem arrivedLate() {
        return new AnItem(collectedBy, assistance, heldBy, position, true, file, sensitive, state);
    }

    AnItem with(@Nullable StoredFile other) {
        return new AnItem(collectedBy, assistance, heldBy, position, late, other, sensitive, state);
    }

    AnItem sensitive(DigestState found) {
        return new AnItem(collectedBy, assistance, heldBy, position, late, file, true, found);
    }

    static StoredFile file(String mediaType, String... also) {
        return new StoredFile(
                UUID.randomUUID(),
                "a",
                mediaType,
                mediaType,
                3,
                "a".repeat(64),
                "b".repeat(64),
                List.of(also));
    }

    static Reader reader(OfficeId office, String... roles) {
        return new Reader(new PersonId(UUID.randomUUID()), office, Set.of(roles), false, null);
    }

    Item item() {
        return new Item(
                new EvidenceId(UUID.randomUUID()),
                new MatterId(UUID.randomUUID()),
                1,
                collectedBy,
                assistance,
                new Particulars(
                        EvidenceKind.DOCUMENTARY,
                        EvidenceForm.ORIGINAL,
                        "演示账册",
                        new Collection("演示商行", List.of(), LocalDate.of(2026, 7, 8), null),
                        new Keeping(null, null, null),
                        null,
                        null,
                        new Sound(false, null),
                        sensitive),
                file,
                null,
                late,
                new Whereabouts(heldBy, position, null),
                new Soundness(state, THEN),
                null,
                new Taken(THEN, THEN, 1),
                1);
    }
}
