package org.lianban.kernel.courier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.kernel.contract.LetterVoided;
import org.lianban.kernel.contract.MeasureLapsed;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferWithdrawn;

/**
 * What travels is frozen: one file per fact, changed only together with it and only by addition.
 *
 * <p>{@code -Dgolden.write=true} writes files that are missing; a changed one is changed by hand.
 */
class GoldenFactsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    // As journals may still hold them: written before a field was added.
    private static final Path FORMER = Path.of("src/test/resources/golden-former");

    private final EventCodec codec = new EventCodec();
    private final ObjectMapper mapper =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Stream<Class<? extends Fact>> facts() {
        return new FactTypes().all().stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_written_as_its_golden_file_says(Class<? extends Fact> record)
            throws IOException {
        // Given
        Path golden = FOLDER.resolve(record.getSimpleName() + ".json");
        String written = codec.write(ExampleFacts.envelope(record));
        if (Boolean.getBoolean("golden.write") && !Files.exists(golden)) {
            Files.writeString(golden, mapper.writeValueAsString(mapper.readTree(written)) + "\n");
        }

        // When // Then
        assertThat(golden).as("a fact comes with its golden file").exists();
        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(golden.toFile()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_golden_file_is_read_as_the_fact_it_was(Class<? extends Fact> record) throws IOException {
        // Given
        Envelope expected = ExampleFacts.envelope(record);
        String golden = Files.readString(FOLDER.resolve(record.getSimpleName() + ".json"));

        // When
        Reading reading = codec.read(golden);

        // Then
        assertThat(reading)
                .isEqualTo(
                        new Reading.Known(
                                new FactHeader(
                                        expected.id(),
                                        new Strand(expected.source(), expected.subject()),
                                        7,
                                        expected.type()),
                                expected));
    }

    @Test
    void a_letter_of_which_it_is_not_said_became_void_with_its_act() throws IOException {
        // Given
        String former = Files.readString(FORMER.resolve("LetterVoided.json"));

        // When
        Reading reading = codec.read(former);

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known ->
                                assertThat(known.envelope().fact())
                                        .isInstanceOfSatisfying(
                                                LetterVoided.class,
                                                fact -> assertThat(fact.alone()).isNull()));
    }

    @Test
    void of_a_transfer_accepted_before_its_selection_was_told_nobody_knows_what_differed()
            throws IOException {
        // When
        Reading reading = codec.read(Files.readString(FORMER.resolve("TransferAccepted.json")));

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known ->
                                assertThat(known.envelope().fact())
                                        .isInstanceOfSatisfying(
                                                TransferAccepted.class,
                                                fact -> {
                                                    assertThat(fact.selection()).isNull();
                                                    assertThat(fact.changes()).isNull();
                                                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ClockNear", "ClockPassed", "ClockEscalated", "ClockRecounted"})
    void a_limit_that_was_told_before_letters_had_limits_is_told_to_whoever_sees_the_matter(
            String fact) throws IOException {
        // When
        Reading reading = codec.read(Files.readString(FORMER.resolve(fact + ".json")));

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known -> assertThat(known.envelope().fact().addressee()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EvidenceTakenIn",
                "EvidenceListed",
                "EvidenceDispatched",
                "EvidenceChecked",
                "EvidenceDiscrepancyRecorded",
                "EvidenceDiscrepancyResolved",
                "EvidenceAccepted"
            })
    void evidence_that_travelled_before_offices_assisted_each_other_went_along_with_a_transfer(
            String fact) throws IOException {
        // When
        Reading reading = codec.read(Files.readString(FORMER.resolve(fact + ".json")));

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known -> {
                            assertThat(known.envelope().fact().addressee()).isNull();
                            assertThat(codec.write(known.envelope()))
                                    .doesNotContain("assistanceId");
                        });
    }

    @Test
    void of_a_measure_that_lapsed_before_its_letter_was_named_nobody_knows_whether_there_was_one()
            throws IOException {
        // When
        Reading reading = codec.read(Files.readString(FORMER.resolve("MeasureLapsed.json")));

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known ->
                                assertThat(known.envelope().fact())
                                        .isInstanceOfSatisfying(
                                                MeasureLapsed.class,
                                                fact -> {
                                                    assertThat(fact.letterId()).isNull();
                                                    assertThat(fact.untold()).isNull();
                                                }));
    }

    @Test
    void a_withdrawal_that_does_not_say_whether_its_letter_was_out_wakes_everybody()
            throws IOException {
        // Given
        String former = Files.readString(FORMER.resolve("TransferWithdrawn.json"));

        // When
        Reading reading = codec.read(former);

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known ->
                                assertThat(known.envelope().fact())
                                        .isInstanceOfSatisfying(
                                                TransferWithdrawn.class,
                                                fact -> {
                                                    assertThat(fact.letterOut()).isNull();
                                                    assertThat(fact.hearer()).isNull();
                                                }));
    }

    @Test
    void a_filing_told_of_before_the_law_changed_had_no_law_to_choose() throws IOException {
        // When
        Reading reading = codec.read(Files.readString(FORMER.resolve("LeadFiled.json")));

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known ->
                                assertThat(known.envelope().fact())
                                        .isInstanceOfSatisfying(
                                                LeadFiled.class,
                                                fact -> assertThat(fact.lawChoice()).isNull()));
    }

    @Test
    void of_a_person_told_of_before_certificates_were_nothing_is_known_of_them()
            throws IOException {
        // Given
        String former = Files.readString(FORMER.resolve("PersonEnrolled.json"));

        // When
        Reading reading = codec.read(former);

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known ->
                                assertThat(known.envelope().fact())
                                        .isInstanceOfSatisfying(
                                                PersonEnrolled.class,
                                                fact -> {
                                                    assertThat(fact.active()).isNull();
                                                    assertThat(fact.terms()).isNull();
                                                    assertThat(fact.certificates()).isNull();
                                                    assertThat(fact.version()).isNull();
                                                }));
    }

    @Test
    void no_golden_file_is_left_of_a_fact_that_is_gone() throws IOException {
        // Given
        List<String> names = facts().map(f -> f.getSimpleName() + ".json").toList();

        // When // Then
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }
}
