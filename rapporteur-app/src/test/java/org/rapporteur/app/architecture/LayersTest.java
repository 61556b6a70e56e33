package org.rapporteur.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Guards what ARCHITECTURE.md says about who may know whom. */
final class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.rapporteur");

  @Test
  void theModelKnowsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("org.rapporteur.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.rapporteur.model..")
        .check(CLASSES);
  }

  @Test
  void theReaderKnowsTheModelAndTheModelRuntimeOnly() {
    classes()
        .that()
        .resideInAPackage("org.rapporteur.reader..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "ai.onnxruntime..",
            "org.rapporteur.model..",
            "org.rapporteur.reader..")
        .check(CLASSES);
  }

  @Test
  void readerSourcesAndArchiveKnowNotEachOther() {
    slices()
        .matching("org.rapporteur.(reader|sources|archive)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void nothingButTheApplicationKnowsTheApplication() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rapporteur.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rapporteur.app..")
        .check(CLASSES);
  }

  @Test
  void pagesAndTheInterfaceForProgramsKnowNotEachOther() {
    slices()
        .matching("org.rapporteur.app.web.(page|api)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void nothingBelowTheServerKnowsIt() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.rapporteur.app.web",
            "org.rapporteur.app.web.page..",
            "org.rapporteur.app.web.api..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rapporteur.app.web.server..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.rapporteur.app.web")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rapporteur.app.web.*..")
        .check(CLASSES);
  }

  @Test
  void theWebPagesAndTheCommandLineMeetInTheCommandsOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.rapporteur.app.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rapporteur.app.cli..", "org.rapporteur.app.mcp..")
        .check(CLASSES);
  }

  @Test
  void jsonIsWrittenAndReadInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rapporteur.json..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("tools.jackson.databind.json.JsonMapper")
        .check(CLASSES);
  }

  @Test
  void stepsOfTheReaderFormNoCycle() {
    slices().matching("org.rapporteur.reader.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noStepKnowsTheReaderThatRunsIt() {
    noClasses()
        .that()
        .resideInAPackage("org.rapporteur.reader.*..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.rapporteur.reader.Reader")
        .check(CLASSES);
  }

  @Test
  void librariesPrintNothing() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
        CLASSES.that(
            describe(
                "are in a library", c -> !c.getPackageName().startsWith("org.rapporteur.app"))));
  }

  @Test
  void errorsHaveANameOfTheirOwn() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
  }

  @Test
  void fieldsAreFinalOrHidden() {
    fields().that().arePublic().should().haveModifier(FINAL).check(CLASSES);
  }
}
