package org.lianban.evidence.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.evidence.item.domain.EvidenceKind;

class FileTypesTest {
    @ParameterizedTest
    @CsvSource({
        "DOCUMENTARY,  application/pdf,          pdf,  true",
        "DOCUMENTARY,  application/octet-stream, ofd,  true",
        "DOCUMENTARY,  application/pdf,          exe,  false",
        "DOCUMENTARY,  application/x-msdownload, pdf,  false",
        "DOCUMENTARY,  video/mp4,                mp4,  false",
        "DOCUMENTARY,  application/pdf,          '',   false",
        "AUDIO_VISUAL, video/mp4,                mp4,  true",
        "AUDIO_VISUAL, audio/mp3,                mp3,  true",
        "AUDIO_VISUAL, application/pdf,          pdf,  false",
        "ELECTRONIC,   application/zip,          zip,  true",
        "PHYSICAL,     image/jpg,                jpeg, true",
        "SITE_RECORD,  text/html,                html, false"
    })
    void what_is_announced_must_be_of_the_kind(
            EvidenceKind kind, String type, String extension, boolean may) {
        assertThat(FileTypes.mayAnnounce(kind, type, extension)).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xhtml+xml",
                "image/svg+xml",
                "application/javascript",
                "application/x-msdownload",
                "application/x-executable",
                "application/x-sh",
                "application/java-archive"
            })
    void what_is_run_stays_in_no_kind(String type) {
        for (EvidenceKind kind : EvidenceKind.values()) {
            assertThat(FileTypes.mayStay(kind, type)).isFalse();
        }
    }
}
