package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretAnswerTest {
    private static final UUID DOCUMENT = UUID.fromString("01936000-0000-7000-8000-000000000001");

    @Test
    void what_is_said_of_the_document_is_found_wherever_it_stands() throws JsonProcessingException {
        assertThat(tells("{'evidenceId':'%s','title':'账册'}")).isTrue();
        assertThat(
                        tells(
                                "{'transfer':{'evidence':[{'number':1},{'evidenceId':'%s','sha256':'ab'}]}}"))
                .isTrue();
        assertThat(tells("{'letters':[{'letterId':'%s','number':'1','digest':'ab'}]}")).isTrue();
        assertThat(tells("{'id':'%s','code':'AB'}")).isTrue();
    }

    @Test
    void that_it_is_there_is_nothing_said_of_it() throws JsonProcessingException {
        assertThat(tells("{'evidenceId':'%s','number':1,'title':null}")).isFalse();
        assertThat(tells("{'letters':[{'letterId':'%s','number':'1','title':'移送函'}]}")).isFalse();
        assertThat(tells("{'draftId':'%s','items':[{'evidenceId':'other','title':'账册'}]}"))
                .isFalse();
        assertThat(tells("{}")).isFalse();
    }

    @Test
    void what_is_said_of_the_document_is_taken_out_and_nothing_else()
            throws JsonProcessingException {
        JsonNode answer =
                read(
                        """
                        {'letterId':'list','digest':'cd','items':[{'evidenceId':'%s','number':1,'sha256':'ab'},
                         {'evidenceId':'other','number':2,'sha256':'ef'}]}""");

        SecretAnswer.conceal(DOCUMENT, answer);

        assertThat(answer)
                .isEqualTo(
                        read(
                                """
                                {'letterId':'list','digest':'cd','items':[{'evidenceId':'%s','number':1},
                                 {'evidenceId':'other','number':2,'sha256':'ef'}]}"""));
    }

    private static boolean tells(String answer) throws JsonProcessingException {
        return SecretAnswer.tellsOf(DOCUMENT, read(answer));
    }

    private static JsonNode read(String answer) throws JsonProcessingException {
        return new ObjectMapper().readTree(answer.formatted(DOCUMENT).replace('\'', '"'));
    }
}
