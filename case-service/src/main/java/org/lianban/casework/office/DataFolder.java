package org.lianban.casework.office;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the data files: from the configured folder, else the packaged ones. */
@ApplicationScoped
class DataFolder {
    private final ObjectMapper mapper;
    private final OfficeConfig config;

    DataFolder(ObjectMapper mapper, OfficeConfig config) {
        this.mapper = mapper;
        this.config = config;
    }

    /** A file of the data folder. */
    <T> T read(String name, Class<T> as) {
        try (InputStream in =
                config.dataFolder().isPresent()
                        ? Files.newInputStream(config.dataFolder().get().resolve(name))
                        : packaged(name)) {
            return mapper.readValue(in, as);
        } catch (IOException e) {
            throw new UncheckedIOException("the data file " + name + " cannot be read", e);
        }
    }

    /** A file of its own. */
    <T> T read(Path file, Class<T> as) {
        try (InputStream in = Files.newInputStream(file)) {
            return mapper.readValue(in, as);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read", e);
        }
    }

    private static InputStream packaged(String name) throws IOException {
        InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("data/" + name);
        if (in == null) {
            throw new IOException("not packaged");
        }
        return in;
    }
}
