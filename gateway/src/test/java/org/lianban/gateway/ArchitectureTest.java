package org.lianban.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The laws of the house that concern the gateway. */
class ArchitectureTest {
    private static final String ROOT = "org.lianban.gateway";
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void every_package_says_at_its_door_what_it_is() {
        List<String> signed =
                HOUSE.stream()
                        .filter(one -> one.getSimpleName().equals("package-info"))
                        .filter(one -> one.isAnnotatedWith(NullMarked.class))
                        .map(JavaClass::getPackageName)
                        .toList();
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct().toList())
                .hasSameElementsAs(signed);
    }

    /** Who may know whom; a room that is not here does not exist. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.of(
                    "problem", Set.of(),
                    "openapi", Set.of("problem"),
                    "session", Set.of("problem"),
                    "visitor", Set.of(),
                    "proxy", Set.of("problem", "session", "visitor"),
                    "live", Set.of("problem", "session", "proxy"),
                    "console", Set.of("problem", "session", "proxy"),
                    "verification", Set.of("problem", "proxy", "visitor"));

    @Test
    void the_gateway_has_these_rooms_and_no_other() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).filter(name -> !name.equals(ROOT)))
                .containsOnly(
                        MAY_USE.keySet().stream()
                                .map(room -> ROOT + "." + room)
                                .toArray(String[]::new));
    }

    @Test
    void rooms_use_only_what_the_table_allows() {
        MAY_USE.forEach(
                (room, used) ->
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT + "." + room)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        MAY_USE.keySet().stream()
                                                .filter(other -> !other.equals(room))
                                                .filter(other -> !used.contains(other))
                                                .map(other -> ROOT + "." + other)
                                                .toArray(String[]::new))
                                .check(HOUSE));
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should().notBeAnnotatedWith("jakarta.inject.Inject").check(HOUSE);
        fields().should()
                .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .check(HOUSE);
    }

    @Test
    void only_the_proxy_room_calls_out() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".proxy")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "io\\.vertx\\.core\\.http\\.HttpClient.*|io\\.vertx\\.httpproxy\\..*"
                                + "|java\\.net\\.http\\..*|io\\.vertx\\.ext\\.web\\.client\\..*")
                .check(HOUSE);
    }

    @Test
    void there_is_no_database_and_no_transaction_and_topics_are_only_read_and_only_by_live() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "org.apache.kafka.clients.producer..",
                        "org.lianban.kernel.courier..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".live")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(HOUSE);
    }

    @Test
    void no_class_is_named_after_nothing() {
        assertThat(HOUSE.stream().map(JavaClass::getSimpleName))
                .noneMatch(
                        name ->
                                name.matches(
                                        "(Abstract|Base).+|.*(Util|Utils|Helper|Manager|Impl"
                                                + "|Common|Processor)"));
    }
}
