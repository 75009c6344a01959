package org.lianban.evidence.evidencetransfer;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.lianban.evidence.vault.Kept;
import org.lianban.evidence.vault.ObjectId;
import org.lianban.evidence.vault.Vault;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/** Items with and without bytes in Yuelu's custody, and what became of them. */
@ApplicationScoped
class Storeroom {
    /** Who takes an item in, and for which request for assistance, if for one. */
    private record From(
            OnTheWay scene, OfficeId office, List<PersonId> by, @Nullable AssistanceId request) {}

    private final Items items;
    private final Vault vault;
    private final AgroalDataSource database;
    private final Path folder;

    Storeroom(
            Items items,
            Vault vault,
            AgroalDataSource database,
            @ConfigProperty(name = "vault.folder") Path folder) {
        this.items = items;
        this.vault = vault;
        this.database = database;
        this.folder = folder;
    }

    ListedEvidence photo(OnTheWay scene, PersonId... collectors) {
        List<PersonId> by = new ArrayList<>(List.of(scene.sender, scene.senderToo));
        by.addAll(List.of(collectors));
        return photo(new From(scene, OnTheWay.YUELU, by, null));
    }

    /** The same of Furong's for a request for assistance. */
    ListedEvidence photoFor(AssistanceId request, OnTheWay scene) {
        List<PersonId> by = List.of(scene.stranger, scene.strangerToo);
        return photo(new From(scene, OnTheWay.FURONG, by, request));
    }

    private ListedEvidence photo(From from) {
        Kept kept = kept("照片（演示）".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        StoredFile file =
                new StoredFile(
                        kept.id().value(),
                        "照片.jpg",
                        "image/jpeg",
                        "image/jpeg",
                        kept.digests().length(),
                        kept.digests().sha256(),
                        kept.digests().sm3(),
                        List.of());
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            vault.enter(kept);
                            return taken(from, "照片（演示）", file);
                        });
    }

    ListedEvidence box(OnTheWay scene) {
        List<PersonId> by = List.of(scene.sender, scene.senderToo);
        return QuarkusTransaction.requiringNew()
                .call(() -> taken(new From(scene, OnTheWay.YUELU, by, null), "包装箱（演示）", null));
    }

    Item item(ListedEvidence listed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> items.find(listed.evidenceId()).orElseThrow());
    }

    /** Somebody with access to the disk changes a bit of the item's bytes. */
    void flip(ListedEvidence listed) throws IOException {
        StoredFile file = item(listed).file();
        String name = String.valueOf(file == null ? null : file.objectId());
        try (Stream<Path> all = Files.walk(folder)) {
            Path lying =
                    all.filter(path -> path.getFileName().toString().equals(name))
                            .findFirst()
                            .orElseThrow();
            byte[] bytes = Files.readAllBytes(lying);
            bytes[bytes.length / 2] ^= 1;
            Files.delete(lying);
            Files.write(lying, bytes);
        }
    }

    List<String> custody(EvidenceId item) {
        return texts(
                "select action from custody_entry where evidence_id = ? order by sequence",
                item.value());
    }

    /** Members of the last entry of this kind. */
    List<String> cited(EvidenceId item, String action) {
        return texts(
                """
                select concat_ws(' ', entry::jsonb #>> '{particulars,transferId}',
                                 entry::jsonb #>> '{particulars,counterparty}')
                from custody_entry where evidence_id = ? and action = ?
                """,
                item.value(),
                action);
    }

    /** What the other office did last when entries of this kind were written, as they cite it. */
    List<String> answered(EvidenceId item, String action) {
        return texts(
                """
                select cited.action from custody_entry entry
                join custody_entry cited on cited.evidence_id = entry.evidence_id
                    and encode(cited.leaf, 'hex')
                        = entry.entry::jsonb #>> '{particulars,counterpartyEntry}'
                where entry.evidence_id = ? and entry.action = ?
                """,
                item.value(),
                action);
    }

    /** Types of the facts told of the matter, with the epoch, but for taking in. */
    List<String> facts(OnTheWay scene) {
        return texts(
                """
                select regexp_replace(type, '.*\\.', '') || ' ' || epoch from journal
                where subject = ? and type not like '%TakenIn' order by sequence
                """,
                scene.matter.toString());
    }

    /** The request for assistance that each fact of the matter names, the last member of it. */
    List<String> requests(OnTheWay scene) {
        return texts(
                """
                select regexp_replace(type, '.*\\.', '') || ' '
                    || coalesce(envelope #>> '{data,fact,assistanceId}', '')
                from journal where subject = ? and type not like '%TakenIn' order by sequence
                """,
                scene.matter.toString());
    }

    private Kept kept(byte[] bytes) {
        try {
            return vault.keep(
                    new ObjectId(UUID.randomUUID()), new ByteArrayInputStream(bytes), bytes.length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ListedEvidence taken(From from, String title, @Nullable StoredFile file) {
        Item item =
                items.takeIn(
                        new NewItem(
                                new EvidenceId(UUID.randomUUID()),
                                from.scene().matter,
                                from.office(),
                                from.request(),
                                new Particulars(
                                        file == null
                                                ? EvidenceKind.PHYSICAL
                                                : EvidenceKind.DOCUMENTARY,
                                        EvidenceForm.ORIGINAL,
                                        title,
                                        new Collection("现场检查", from.by(), OnTheWay.DAY, null),
                                        new Keeping(
                                                file == null ? new Quantity("20", "箱") : null,
                                                null,
                                                null),
                                        null,
                                        null,
                                        new Sound(false, null),
                                        false),
                                file,
                                1,
                                Instant.parse("2026-09-18T01:00:00Z")),
                        new Occasion(
                                Actor.person(from.by().getFirst(), from.office()),
                                Instant.parse("2026-09-18T01:00:00Z")));
        return new ListedEvidence(
                item.id(),
                item.number(),
                file == null ? null : file.sha256(),
                file == null ? null : file.sm3());
    }

    private List<String> texts(String sql, Object... values) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<String> texts = new ArrayList<>();
                            try (Connection connection = database.getConnection();
                                    PreparedStatement query = connection.prepareStatement(sql)) {
                                for (int i = 0; i < values.length; i++) {
                                    query.setObject(i + 1, values[i]);
                                }
                                try (ResultSet row = query.executeQuery()) {
                                    while (row.next()) {
                                        texts.add(row.getString(1));
                                    }
                                }
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                            return texts;
                        });
    }
}
