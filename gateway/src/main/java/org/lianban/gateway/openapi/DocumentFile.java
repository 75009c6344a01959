package org.lianban.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the merged document into a file while the gateway is built: the console's types are made
 * from it, so that a page which expects what no service gives does not compile.
 */
final class DocumentFile {
    private DocumentFile() {}

    /**
     * @param arguments the file to write, then the version of the document
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        ObjectMapper mapper = new ObjectMapper();
        Files.createDirectories(file.toAbsolutePath().getParent());
        mapper.writeValue(
                file.toFile(), DocumentMerge.merge(ServiceDocuments.read(mapper), arguments[1]));
    }
}
