package org.lianban.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The laws of the kernel. */
class HouseRulesTest {
    private static final JavaClasses KERNEL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.lianban.kernel");

    @Test
    void the_contract_knows_java_and_jspecify_only() {
        classes()
                .that()
                .resideInAPackage("..kernel.contract..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.lianban.kernel.contract..")
                .check(KERNEL);
    }

    @Test
    void there_are_exactly_three_rooms() {
        assertThat(KERNEL.getPackage("org.lianban.kernel").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrder("contract", "courier", "counter");
        assertThat(KERNEL).allMatch(c -> c.getPackageName().split("\\.", -1).length == 4);
    }

    @Test
    void every_room_is_null_marked() {
        for (JavaPackage room : KERNEL.getPackage("org.lianban.kernel").getSubpackages()) {
            assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue();
        }
    }

    @Test
    void the_counter_does_not_know_how_facts_are_carried() {
        noClasses()
                .that()
                .resideInAPackage("..kernel.counter..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..kernel.courier..")
                .check(KERNEL);
    }

    @Test
    void facts_leave_through_the_carrier_only() {
        noClasses()
                .that()
                .doNotHaveSimpleName("KafkaCarrier")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer")
                .check(KERNEL);
    }

    @Test
    void time_comes_from_the_legal_clock_and_the_journal_notes_its_own() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SystemLegalClock")
                .and()
                .doNotHaveSimpleName("SettableLegalClock")
                .and()
                .doNotHaveSimpleName("Journal")
                .and()
                // A ticket ends as a token does: by system time.
                .doNotHaveSimpleName("UploadTickets")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(KERNEL);
    }

    @Test
    void nothing_is_injected_into_fields() {
        noFields().should().beAnnotatedWith(Inject.class).check(KERNEL);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Processor)")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base|Common)[A-Z].*")
                .check(KERNEL);
    }
}
