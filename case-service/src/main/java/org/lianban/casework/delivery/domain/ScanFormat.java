package org.lianban.casework.delivery.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a scan may be; its first bytes say it, whatever was claimed. */
public enum ScanFormat {
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", "jpg", HexFormat.of().parseHex("ffd8ff")),
    PNG("image/png", "png", HexFormat.of().parseHex("89504e470d0a1a0a"));

    /** So many first bytes tell all of them apart. */
    public static final int MARK = 8;

    private final String mediaType;
    private final String extension;
    private final byte[] mark;

    ScanFormat(String mediaType, String extension, byte[] mark) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.mark = mark;
    }

    /** Of a file that begins so; empty if it is none of these. */
    public static Optional<ScanFormat> of(byte[] beginning) {
        return Arrays.stream(values()).filter(format -> format.isBegunBy(beginning)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    private boolean isBegunBy(byte[] beginning) {
        return beginning.length >= mark.length
                && Arrays.equals(mark, 0, mark.length, beginning, 0, mark.length);
    }
}
