package io.clientele.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The map is the law: the table in ARCHITECTURE.md and the rules below it. */
@Tag("architecture")
class ArchitectureTest {
  private static final String[] MAY_TOUCH_FILES = packages("source", "data", "ledger", "cli");
  private static final String[] CLI = packages("cli");

  private static ArchitectureMap map;
  private static JavaClasses classes;

  @BeforeAll
  static void read() throws IOException {
    map = ArchitectureMap.read();
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.clientele");
  }

  @Test
  void the_table_lists_every_package_and_no_other() {
    Set<String> found =
        classes.stream()
            .map(type -> type.getPackageName().replaceFirst("^io\\.clientele\\.([a-z]+).*$", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(map.places())
        .as("rows of the order table in ARCHITECTURE.md")
        .extracting(ArchitectureMap.Place::name)
        .containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void every_package_stands_in_its_module() {
    assertThat(map.places()).allSatisfy(place -> assertThat(place.folder()).isDirectory());
  }

  @Test
  void nothing_looks_upward() {
    for (ArchitectureMap.Place place : map.places()) {
      List<ArchitectureMap.Place> above = map.forbiddenTo(place);
      if (!above.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage(place.pattern())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                above.stream().map(ArchitectureMap.Place::pattern).toArray(String[]::new))
            .allowEmptyShould(true)
            .check(classes);
      }
    }
  }

  @Test
  void there_are_no_cycles() {
    slices().matching("io.clientele.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void only_source_data_ledger_and_cli_touch_files_databases_or_processes() {
    noClasses()
        .that()
        .resideOutsideOfPackages(MAY_TOUCH_FILES)
        .should()
        .dependOnClassesThat(describe("open files, databases or processes", this::opens))
        .check(classes);
  }

  @Test
  void only_cli_prints_or_ends_the_program() {
    noClasses()
        .that()
        .resideOutsideOfPackages(CLI)
        .should()
        .accessTargetWhere(describe("print or end the program", this::speaks))
        .check(classes);
  }

  @Test
  void only_cli_asks_the_clock_and_nothing_draws_unseeded_chance() {
    noClasses()
        .that()
        .resideOutsideOfPackages(CLI)
        .should()
        .accessTargetWhere(describe("ask the clock or draw unseeded chance", this::varies))
        .check(classes);
  }

  @Test
  void a_view_never_sees_an_engine() {
    DescribedPredicate<JavaClass> engine =
        describe("are engines", type -> type.isAssignableTo("io.clientele.data.Engine"));
    noClasses()
        .that()
        .resideInAPackage("io.clientele.view..")
        .should()
        .dependOnClassesThat(engine)
        .allowEmptyShould(true)
        .check(classes);
  }

  private boolean opens(JavaClass type) {
    String name = type.getName();
    return resideInAnyPackage("java.sql..", "javax.sql..", "java.nio.channels..").test(type)
        || name.matches("java\\.io\\.(File|RandomAccess).*")
        || name.matches("java\\.nio\\.file\\.(Files|FileSystems?)")
        || name.matches("java\\.util\\.(zip\\.Zip|jar\\.Jar)File")
        || name.matches("java\\.lang\\.(Process|ProcessBuilder|Runtime)");
  }

  private boolean speaks(JavaAccess<?> access) {
    String target = access.getTargetOwner().getName() + "." + access.getName();
    return target.matches("java\\.lang\\.System\\.(out|err|in|exit)")
        || access.getName().equals("printStackTrace");
  }

  private boolean varies(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String target = owner + "." + access.getName();
    boolean noArguments = access.getTarget().getFullName().endsWith("()");
    return target.matches("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)")
        || (owner.startsWith("java.time.") && access.getName().equals("now") && noArguments)
        || target.equals("java.lang.Math.random")
        || target.equals("java.util.UUID.randomUUID")
        || (target.equals("java.util.Random.<init>") && noArguments);
  }

  private static String[] packages(String... names) {
    return Stream.of(names).map(name -> "io.clientele." + name + "..").toArray(String[]::new);
  }
}
