package org.lianban.kernel;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the house for a service: each names its root and which rooms its rooms may know. */
public interface HouseLaws {
    List<String> BANNED_SUFFIXES =
            List.of("Util", "Utils", "Helper", "Manager", "Impl", "Common", "Processor", "Dto");

    /** Classes by root, read once. */
    Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    /** Root package of the service. */
    String root();

    /** Which rooms a room may know: their doors and their domain values. */
    Map<String, Set<String>> mayUse();

    /** True for a service that has not yet everything the laws speak of. */
    default boolean mayLack() {
        return false;
    }

    private JavaClasses house() {
        return READ.computeIfAbsent(
                root(),
                root ->
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages(root));
    }

    @Test
    default void a_room_knows_only_the_rooms_its_row_allows() {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass one : house()) {
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith(root() + "."))
                    .filter(target -> !room(target).equals(room(one)))
                    .filter(
                            target ->
                                    !mayUse().getOrDefault(room(one), Set.of())
                                            .contains(room(target)))
                    .forEach(target -> breaches.add(one.getName() + " → " + target.getName()));
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    default void every_room_stands_in_the_table() {
        assertThat(house().stream().map(this::room).filter(room -> !room.isEmpty()))
                .allMatch(mayUse()::containsKey);
    }

    @Test
    default void rooms_form_no_cycle() {
        slices().matching(root() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(mayLack())
                .check(house());
    }

    @Test
    default void rule_rooms_are_pure() {
        classes()
                .that()
                .resideInAPackage(root() + ".*.domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.lianban.kernel.contract",
                        "org.lianban.kernel.counter",
                        root() + ".*.domain")
                .allowEmptyShould(mayLack())
                .check(house());
    }

    @Test
    default void rule_rooms_use_only_the_rulings_of_the_counter() {
        Set<String> rulings =
                Set.of(
                        "Ruling",
                        "Made",
                        "Refused",
                        "Refusal",
                        "Order",
                        "Occasion",
                        "LawBook",
                        "Article");
        assertThat(
                        house().stream()
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
    default void no_rule_reads_a_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .allowEmptyShould(mayLack())
                .check(house());
    }

    @Test
    default void rows_are_known_to_their_store_only() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should()
                .bePackagePrivate()
                .andShould()
                .onlyHaveDependentClassesThat()
                .haveNameMatching(".*(Row|Store|Store\\$.*|Row\\$.*)")
                .allowEmptyShould(mayLack())
                .check(house());
    }

    @Test
    default void the_journal_is_written_by_stores_only() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Store(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Journal")
                .allowEmptyShould(mayLack())
                .check(house());
    }

    @Test
    default void nothing_is_injected_into_fields() {
        fields().should()
                .notBeAnnotatedWith(jakarta.inject.Inject.class)
                .allowEmptyShould(mayLack())
                .check(house());
    }

    @Test
    default void no_service_calls_another_over_http() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..", "jakarta.ws.rs.client..", "io.vertx.ext.web.client..")
                .allowEmptyShould(mayLack())
                .check(house());
    }

    @Test
    default void resources_and_desks_are_not_public() {
        assertThat(
                        house().stream()
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
    default void endpoints_are_reachable() {
        methods()
                .that()
                .areAnnotatedWith(jakarta.ws.rs.GET.class)
                .or()
                .areAnnotatedWith(jakarta.ws.rs.POST.class)
                .should()
                .bePublic()
                .allowEmptyShould(mayLack())
                .check(house());
    }

    @Test
    default void names_say_what_things_are() {
        assertThat(
                        house().stream()
                                .map(JavaClass::getSimpleName)
                                .filter(name -> BANNED_SUFFIXES.stream().anyMatch(name::endsWith)))
                .isEmpty();
    }

    @Test
    default void every_package_has_its_sign() throws IOException {
        try (Stream<Path> folders =
                Files.walk(Path.of("src/main/java", root().replace('.', '/')))) {
            assertThat(
                            folders.filter(Files::isDirectory)
                                    .filter(HouseLaws::holdsClasses)
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

    private String room(JavaClass one) {
        String rest = one.getPackageName().substring(root().length());
        if (rest.isEmpty()) {
            return "";
        }
        return rest.substring(1).split("\\.", -1)[0];
    }
}
