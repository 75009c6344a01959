package org.lianban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.lianban.local.Database.Credentials;

/** Passwords and keys of one local run, made when first asked for, one private file each. */
final class Secrets {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
        Folders.make(folder);
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException refused) {
            throw new LocalException("The folder " + folder + " cannot be closed.", refused);
        }
    }

    /** 256 random bits in Base64: a key where a key is wanted. */
    String key(String name) {
        return made(name, Base64.getEncoder());
    }

    /** The same, safe to stand in SQL and in addresses. */
    String password(String name) {
        return made(name, Base64.getUrlEncoder().withoutPadding());
    }

    Credentials role(String role) {
        return new Credentials(role, password("database-" + role));
    }

    private String made(String name, Base64.Encoder encoder) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[KEY_BYTES];
                RANDOM.nextBytes(bytes);
                Folders.writePrivately(file, encoder.encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException refused) {
            throw new LocalException("The secret " + file + " cannot be read.", refused);
        }
    }
}
