package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lianban.local.Database;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** The bytes of evidence, behind the back of the service that keeps them. */
public final class Vault {
    private static final String OBJECT =
            "select object_id from evidence_item where evidence_id = ?::uuid";

    private final LocalSystem system;

    public Vault(LocalSystem system) {
        this.system = system;
    }

    /** Turns one bit in the middle of the item's file, as a failing disk or a hand might. */
    public void flipOneBit(String evidence) {
        Path file = file(evidence);
        try {
            // Written once and never again: whoever spoils it must first help himself to the right.
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            try (FileChannel bytes =
                    FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                long middle = bytes.size() / 2;
                ByteBuffer one = ByteBuffer.allocate(1);
                bytes.read(one, middle);
                one.put(0, (byte) (one.get(0) ^ 1));
                bytes.write(one.rewind(), middle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's file cannot be spoilt: " + file, e);
        }
    }

    /** Lets the scheduled re-hash do its rounds now, over everything, and waits for their end. */
    public void walkTheRounds() {
        walkTheRounds(run -> {});
    }

    /**
     * The same before somebody's eyes.
     *
     * @param progress is told how far they are, as evidence-service says it
     */
    void walkTheRounds(Consumer<JsonNode> progress) {
        new VaultRounds(system).walk(progress);
    }

    private Path file(String evidence) {
        String object = object(evidence);
        try (Stream<Path> files = Files.walk(system.vault())) {
            return files.filter(file -> file.getFileName().toString().equals(object))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("the vault cannot be read", e);
        }
    }

    private String object(String evidence) {
        Database database = system.database(Service.EVIDENCE_SERVICE);
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(),
                                database.owner().role(),
                                database.owner().password());
                PreparedStatement query = connection.prepareStatement(OBJECT)) {
            query.setString(1, evidence);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the item's object is not known", e);
        }
    }
}
