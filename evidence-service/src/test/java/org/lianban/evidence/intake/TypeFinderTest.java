package org.lianban.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.evidence.intake.domain.Found;

class TypeFinderTest {
    private static final byte[] NOTHING = new byte[0];

    private final TypeFinder finder = new TypeFinder();

    @ParameterizedTest
    @CsvSource({
        "a.pdf,  255044462d312e370a,                                 application/pdf",
        "a.pdf,  89504e470d0a1a0a0000000d49484452,                   image/png",
        "a.jpg,  ffd8ffe000104a464946,                               image/jpeg",
        "a.txt,  e6bc94e7a4ba,                                       text/plain",
        "a.csv,  612c620a312c320a,                                   text/csv",
        "a.ofd,  504b030414000000,                                   application/ofd",
        "a.zip,  504b030414000000,                                   application/zip",
        "a.jpg,  00010203040506070809,                               application/octet-stream",
        "a.pdf,  4d5a90000300000004000000ffff0000,                   application/x-msdownload",
        "a.txt,  3c21444f43545950452068746d6c3e3c68746d6c3e,         text/html",
        "a.txt,  23212f62696e2f73680a6563686f0a,                     application/x-sh"
    })
    void the_beginning_says_what_it_is(String name, String head, String type) {
        assertThat(finder.find(name, HexFormat.of().parseHex(head), NOTHING).mediaType())
                .startsWith(type);
    }

    @Test
    void what_would_be_read_as_more_than_one_thing_is_octets() {
        byte[] page = "%PDF-1.7\n<SCRIPT>alert(1)</SCRIPT>".getBytes(StandardCharsets.US_ASCII);
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
        byte[] archive = "PK\u0005\u0006".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(finder.find("a.pdf", page, NOTHING))
                .extracting(Found::mediaType)
                .isEqualTo("application/octet-stream");
        assertThat(finder.find("a.png", png, archive).also())
                .containsExactly("image/png", "application/zip");
    }
}
