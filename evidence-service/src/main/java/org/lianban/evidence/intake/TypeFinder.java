package org.lianban.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.lianban.evidence.intake.domain.FileNames;
import org.lianban.evidence.intake.domain.FileTypes;
import org.lianban.evidence.intake.domain.Found;
import org.lianban.evidence.intake.domain.Polyglots;

/**
 * Says what bytes are. Their beginning decides; the name is believed only where many types begin
 * alike, and never makes something of what nobody recognises.
 */
@ApplicationScoped
class TypeFinder {
    private static final Set<String> BEGIN_ALIKE =
            Set.of(
                    "application/zip",
                    "application/xml",
                    "application/mp4",
                    "application/ogg",
                    "application/x-matroska",
                    "text/plain",
                    "video/mp4",
                    "video/quicktime");
    private static final String OF_TIKA = "application/x-tika-";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    Found find(String name, byte[] head, byte[] tail) {
        String type = FileTypes.canonical(byBeginning(name, head));
        List<String> also = Polyglots.also(type, head, tail);
        return also.isEmpty()
                ? new Found(type, also)
                : new Found(FileTypes.OCTETS, with(type, also));
    }

    private String byBeginning(String name, byte[] head) {
        String magic = detect(head, new Metadata());
        if (!BEGIN_ALIKE.contains(magic) && !magic.startsWith(OF_TIKA)) {
            return magic;
        }
        // Tika does not know the national format, a ZIP by its beginning.
        if (magic.equals("application/zip") && FileNames.extension(name).equals("ofd")) {
            return "application/ofd";
        }
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return detect(head, named);
    }

    private String detect(byte[] head, Metadata metadata) {
        try {
            return types.detect(new ByteArrayInputStream(head), metadata).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    private static List<String> with(String type, List<String> also) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(type), also.stream())
                .toList();
    }
}
