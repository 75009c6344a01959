package org.lianban.evidence;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.item.domain.Collection;
import org.lianban.evidence.item.domain.EvidenceForm;
import org.lianban.evidence.item.domain.EvidenceKind;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Keeping;
import org.lianban.evidence.item.domain.NewItem;
import org.lianban.evidence.item.domain.Particulars;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.Sound;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.vault.Digests;
import org.lianban.evidence.vault.Kept;
import org.lianban.evidence.vault.ObjectId;
import org.lianban.evidence.vault.Vault;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.HandlingOpened;
import org.lianban.kernel.contract.HandlingStaged;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.StandingChanged;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.WritingOfficeMoved;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.courier.Projection;

/** A matter of Yuelu's with its people and items, told and taken in without anybody else's help. */
@Dependent
public class EvidenceAtHand {
    public static final OfficeId YUELU = OfficeId.of("430104");
    public static final OfficeId XIANGTAN = OfficeId.of("430300");
    public static final OfficeId YUHU = OfficeId.of("430302");
    private static final Instant THEN = Instant.parse("2026-07-08T01:00:00Z");

    private final List<Projection> projections;
    private final Vault vault;
    private final Items items;
    private final String url;
    private final String owner;
    private final String password;
    private final Path folder;
    private final MatterId matter = new MatterId(UUID.randomUUID());
    private OfficeId[] readers = {};
    private long sequence;

    EvidenceAtHand(
            @All List<Projection> projections,
            Vault vault,
            Items items,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password,
            @ConfigProperty(name = "vault.folder") Path folder) {
        this.projections = projections;
        this.vault = vault;
        this.items = items;
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.folder = folder;
    }

    public MatterId matter() {
        return matter;
    }

    /** The matter is registered; these offices see it. */
    public void begins(OfficeId... readers) {
        tell(
                Told.office(YUELU, "岳麓局（演示）"),
                Told.office(XIANGTAN, "湘潭局（演示）"),
                toOffices(1, readers, Told.lead(matter, YUELU)));
    }

    /** The matter moves on to another office. */
    public void movesTo(OfficeId office, OfficeId... readers) {
        tell(moved(office, new TransferId(UUID.randomUUID()), readers));
    }

    /** A fact of the matter, to those who saw it last. */
    public void tells(CaseworkEvent fact) {
        tell(toOffices(1, readers, fact));
    }

    /** Somebody may not see it whoever may: he is recused. */
    public void recuses(PersonId person) {
        sequence++;
        Audience audience = new Audience(List.of(readers), List.of(), List.of(), List.of(person));
        StandingChanged again = new StandingChanged(matter, "OPEN");
        tell(Told.envelope(matter.toString(), sequence, 1, audience, again));
    }

    /** The office begins to handle it under its own number; nobody is assigned yet. */
    public void registeredBy(OfficeId office, HandlingId handling) {
        HandlingOpened opened =
                new HandlingOpened(matter, handling, office, "XS-演示-2026-000001", "TRANSFER");
        tell(toOffices(2, new OfficeId[] {YUELU, office}, opened));
    }

    /** Officers are assigned: it is verified now. */
    public void verifiedBy(OfficeId office, HandlingId handling) {
        HandlingStaged staged = new HandlingStaged(matter, handling, office, "VERIFYING");
        tell(toOffices(2, new OfficeId[] {YUELU, office}, staged));
    }

    /** Heard of only now: at that moment it had moved on, with these on the list. */
    public void hadMovedTo(OfficeId office, Instant at, Item... listed) {
        TransferId under = new TransferId(UUID.randomUUID());
        OfficeId[] readers = {YUELU, office};
        if (listed.length > 0) {
            tell(toOffices(1, readers, list(under, office, listed)));
        }
        Envelope move = Told.at(at, moved(office, under, readers));
        tell(move, move);
    }

    /** Somebody new of an office; his account. */
    public String person(OfficeId office, String... roles) {
        return enrolled(new PersonId(UUID.randomUUID()), office, roles);
    }

    public String enrolled(PersonId id, OfficeId office, String... roles) {
        tell(Told.person(id, office, roles));
        return As.accountOf(id);
    }

    /** An item of Yuelu's with these bytes. */
    public Item item(byte[] bytes, String name, String mediaType, boolean sensitive) {
        ObjectId object = new ObjectId(UUID.randomUUID());
        Kept kept = kept(object, bytes);
        Digests digests = kept.digests();
        StoredFile file =
                new StoredFile(
                        object.value(),
                        name,
                        mediaType,
                        mediaType,
                        digests.length(),
                        digests.sha256(),
                        digests.sm3(),
                        List.of());
        return takenIn(kept, file, sensitive);
    }

    /** Goods of Yuelu's, without bytes, under leave of the matter's first turn. */
    public Item goods() {
        return takenIn(null, null, false);
    }

    /** Another office has it now. */
    public void arrives(Item item, OfficeId office) {
        QuarkusTransaction.requiringNew().run(() -> items.arrive(List.of(item.id()), office));
    }

    public Item now(Item item) {
        return QuarkusTransaction.requiringNew().call(() -> items.find(item.id()).orElseThrow());
    }

    /** The bytes of an item that has some. */
    public static StoredFile bytesOf(Item item) {
        StoredFile file = item.file();
        if (file == null) {
            throw new AssertionError("it has no bytes");
        }
        return file;
    }

    /** Where its bytes lie. */
    public Path file(Item item) {
        String name = bytesOf(item).objectId().toString();
        return folder.resolve(name.substring(34)).resolve(name.substring(32, 34)).resolve(name);
    }

    /** Turns one bit of the stored bytes over. */
    public void flipBit(Item item, int place) {
        try {
            byte[] lying = Files.readAllBytes(file(item));
            lying[place] ^= 4;
            overwrite(item, lying);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void overwrite(Item item, byte[] lying) {
        try {
            Files.delete(file(item));
            Files.write(file(item), lying);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Facts told of the matter by this service, the oldest first. */
    public List<String> facts(String member) throws SQLException {
        List<String> facts = new ArrayList<>();
        try (Connection connection = asOwner();
                PreparedStatement query =
                        connection.prepareStatement(
                                """
                                select regexp_replace(type, '.*[.]', '') || coalesce(' '
                                    || (jsonb_path_query_first(envelope, ?::jsonpath) #>> '{}'), '')
                                from journal where subject = ? order by position
                                """)) {
            query.setString(1, "$.**." + member);
            query.setString(2, matter.toString());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    facts.add(row.getString(1));
                }
            }
        }
        return facts;
    }

    /** What the person was shown or refused, as it was told: operation, outcome, code, ids. */
    public List<String> readings(PersonId person) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = asOwner();
                PreparedStatement query =
                        connection.prepareStatement(
                                """
                                select concat_ws(' ', f ->> 'operation', f ->> 'outcome',
                                    f ->> 'problem', f ->> 'matterId', f ->> 'objectId')
                                from (select envelope #> '{data,fact}' as f, position from journal
                                      where subject = ? and type like '%EvidenceRead') told
                                order by position
                                """)) {
            query.setString(1, person.toString());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(1));
                }
            }
        }
        return lines;
    }

    /** Changes the database past the service. */
    public void tamper(String sql) throws SQLException {
        try (Connection connection = asOwner();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.execute();
        }
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, password);
    }

    private Item takenIn(@Nullable Kept kept, @Nullable StoredFile file, boolean sensitive) {
        PersonId officer = new PersonId(UUID.randomUUID());
        NewItem coming =
                new NewItem(
                        new EvidenceId(UUID.randomUUID()),
                        matter,
                        YUELU,
                        null,
                        new Particulars(
                                EvidenceKind.DOCUMENTARY,
                                EvidenceForm.ORIGINAL,
                                "演示账册",
                                new Collection(
                                        "演示商行",
                                        List.of(officer, new PersonId(UUID.randomUUID())),
                                        LocalDate.of(2026, 7, 8),
                                        null),
                                new Keeping(new Quantity("1", "册"), null, null),
                                null,
                                null,
                                new Sound(false, null),
                                sensitive),
                        file,
                        1,
                        THEN);
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            if (kept != null) {
                                vault.enter(kept);
                            }
                            return items.takeIn(
                                    coming, new Occasion(Actor.person(officer, YUELU), THEN));
                        });
    }

    private Kept kept(ObjectId object, byte[] bytes) {
        try {
            return vault.keep(object, new ByteArrayInputStream(bytes), bytes.length);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Envelope toOffices(long epoch, OfficeId[] now, CaseworkEvent fact) {
        readers = now;
        sequence++;
        return Told.toOffices(matter.toString(), sequence, epoch, List.of(now), fact);
    }

    private Envelope moved(OfficeId office, TransferId under, OfficeId... readers) {
        return toOffices(2, readers, new WritingOfficeMoved(matter, YUELU, office, under));
    }

    private EvidenceListed list(TransferId under, OfficeId to, Item... items) {
        return new EvidenceListed(
                matter,
                under,
                YUELU,
                to,
                new LetterId(UUID.randomUUID()),
                Stream.of(items)
                        .map(item -> new ListedEvidence(item.id(), item.number(), null, null))
                        .toList(),
                LocalDate.of(2026, 7, 8));
    }

    private void tell(Envelope... envelopes) {
        for (Envelope envelope : envelopes) {
            QuarkusTransaction.requiringNew()
                    .run(() -> projections.forEach(projection -> projection.apply(envelope)));
        }
    }
}
