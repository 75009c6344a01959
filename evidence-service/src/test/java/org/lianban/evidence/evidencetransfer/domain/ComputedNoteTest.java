package org.lianban.evidence.evidencetransfer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComputedNoteTest {
    @ParameterizedTest
    @EnumSource
    void what_the_machine_noted_is_read_in_either_language(ComputedNote note) {
        assertThat(ComputedNote.inEnglish(note.chinese())).isEqualTo(note.english());
        assertThat(note.english()).matches("[\\x20-\\x7e]+");
    }

    @Test
    void what_an_officer_wrote_stays_as_he_wrote_it() {
        assertThat(ComputedNote.inEnglish("封条破损（演示）")).isEqualTo("封条破损（演示）");
    }
}
