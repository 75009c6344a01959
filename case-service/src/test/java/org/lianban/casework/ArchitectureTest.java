package org.lianban.casework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the house, as far as this service has rooms for them. */
class ArchitectureTest {
    private static final String ROOT = "org.lianban.casework";

    /** Which rooms a room may know: their doors and their domain values. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.of(
                    "office", Set.of(),
                    "access", Set.of("office"),
                    "deadline", Set.of("office", "access"),
                    "party", Set.of("office", "access"),
                    "jurisdiction", Set.of("office", "party"),
                    "letter", Set.of("office", "access", "deadline"),
                    "matter", Set.of("office", "access", "deadline"),
                    "lead",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "jurisdiction"),
                    "transfer",
                            Set.of(
                                    "office",
                                    "access",
                                    "deadline",
                                    "matter",
                                    "party",
                                    "jurisdiction",
                                    "letter",
                                    "lead"),
                    "docket", Set.of("office", "access", "deadline", "matter", "party"));

    private static final List<String> BANNED_SUFFIXES =
            List.of("Util", "Utils", "Helper", "Manager", "Impl", "Common", "Processor", "Dto");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void a_room_knows_only_the_rooms_its_row_allows() {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass one : HOUSE) {
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith(ROOT + "."))
                    .filter(target -> !room(target).equals(room(one)))
                    .filter(
                            target ->
                                    !MAY_USE.getOrDefault(room(one), Set.of())
                                            .contains(room(target)))
                    .forEach(target -> breaches.add(one.getName() + " → " + target.getName()));
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void every_room_stands_in_the_table() {
        assertThat(HOUSE.stream().map(ArchitectureTest::room).filter(room -> !room.isEmpty()))
                .allMatch(MAY_USE::containsKey);
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void rule_rooms_are_pure() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".*.domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.lianban.kernel.contract",
                        "org.lianban.kernel.counter",
                        ROOT + ".*.domain")
                .check(HOUSE);
    }

    @Test
    void rule_rooms_use_only_the_rulings_of_the_counter() {
        Set<String> rulings =
                Set.of("Ruling", "Made", "Refused", "Refusal", "Order", "Action", "Occasion");
        assertThat(
                        HOUSE.stream()
                                .filter(one -> one.getPackageName().endsWith(".domain"))
                                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                                .map(dependency -> dependency.getTargetClass())
                                .filter(
                                        target ->
                                                target.getPackageName()
                                                        .equals("org.lianban.kernel.counter"))
                                .map(JavaClass::getSimpleName)
                                .filter(name -> !rulings.contains(name)))
                .isEmpty();
    }

    @Test
    void no_rule_reads_a_clock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SystemLegalClock")
                .and()
                .doNotHaveSimpleName("SettableLegalClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(HOUSE);
    }

    @Test
    void rows_are_known_to_their_store_only() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should()
                .bePackagePrivate()
                .andShould()
                .onlyHaveDependentClassesThat()
                .haveNameMatching(".*(Row|Store|Store\\$.*|Row\\$.*)")
                .check(HOUSE);
    }

    @Test
    void the_journal_is_written_by_stores_only() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Store(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Journal")
                .check(HOUSE);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should().notBeAnnotatedWith(jakarta.inject.Inject.class).check(HOUSE);
    }

    @Test
    void no_service_calls_another_over_http() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..", "jakarta.ws.rs.client..", "io.vertx.ext.web.client..")
                .check(HOUSE);
    }

    @Test
    void resources_and_desks_are_not_public() {
        assertThat(
                        HOUSE.stream()
                                .filter(
                                        one ->
                                                one.getSimpleName().endsWith("Resource")
                                                        || one.getSimpleName().endsWith("Desk")
                                                        || one.getSimpleName().endsWith("Store"))
                                .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaClass::getName))
                .isEmpty();
    }

    // Quarkus REST passes over methods that are not public, with no more than a warning.
    @Test
    void endpoints_are_reachable() {
        methods()
                .that()
                .areAnnotatedWith(jakarta.ws.rs.GET.class)
                .or()
                .areAnnotatedWith(jakarta.ws.rs.POST.class)
                .should()
                .bePublic()
                .check(HOUSE);
    }

    @Test
    void names_say_what_things_are() {
        assertThat(
                        HOUSE.stream()
                                .map(JavaClass::getSimpleName)
                                .filter(name -> BANNED_SUFFIXES.stream().anyMatch(name::endsWith)))
                .isEmpty();
    }

    @Test
    void every_package_has_its_sign() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/lianban/casework"))) {
            assertThat(
                            folders.filter(Files::isDirectory)
                                    .filter(ArchitectureTest::holdsClasses)
                                    .filter(
                                            folder ->
                                                    !Files.exists(
                                                            folder.resolve("package-info.java"))))
                    .isEmpty();
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String room(JavaClass one) {
        String rest = one.getPackageName().substring(ROOT.length());
        if (rest.isEmpty()) {
            return "";
        }
        return rest.substring(1).split("\\.", -1)[0];
    }
}
