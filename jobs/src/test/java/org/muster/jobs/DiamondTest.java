package org.muster.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The modules are a diamond: jobs above connectors and reports, both above rules. */
@AnalyzeClasses(packages = "org.muster", importOptions = DiamondTest.Shipped.class)
class DiamondTest {

  /** Also leaves out the test-jars of other modules, which ArchUnit's own option takes in. */
  static final class Shipped implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  private static final DescribedPredicate<JavaClass> IS_WRITTEN_AS_CLASS =
      DescribedPredicate.describe(
          "are written as classes",
          c -> !c.isInterface() && !c.isEnum() && !c.isAnonymousClass() && !c.isAnnotation());

  @ArchTest
  static final ArchRule rulesArePlainJava =
      classes()
          .that()
          .resideInAPackage("org.muster.rules..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.muster.rules..", "java..", "javax.crypto..", "org.jspecify..");

  @ArchTest
  static final ArchRule rulesReadAndWriteNothing =
      noClasses()
          .that()
          .resideInAPackage("org.muster.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..");

  @ArchTest
  static final ArchRule connectorsStandOnRulesOnly =
      noClasses()
          .that()
          .resideInAPackage("org.muster.connectors..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.muster.reports..", "org.muster.jobs..", "org.apache.flink..");

  @ArchTest
  static final ArchRule reportsStandOnRulesOnly =
      noClasses()
          .that()
          .resideInAPackage("org.muster.reports..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.muster.connectors..", "org.muster.jobs..", "org.apache.flink..");

  @ArchTest
  static final ArchRule angusStaysBehindOnePackage =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.muster.connectors.imap..", "org.muster.connectors.ews.standin.mime..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.angus..", "jakarta.mail..");

  @ArchTest
  static final ArchRule ewsJavaApiStaysBehindOnePackage =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.muster.connectors.ews")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("microsoft.exchange..", "org.apache.http..");

  @ArchTest
  static final ArchRule onlyTheDemonstrationReachesTheStandIn =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.muster.connectors.ews.standin..", "org.muster.jobs.demo..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.muster.connectors.ews.standin..");

  @ArchTest
  static final ArchRule formatsStandInNoCircle =
      slices().matching("org.muster.connectors.protection.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noFormatKnowsTheListOfAll =
      noClasses()
          .that()
          .resideInAPackage("org.muster.connectors.protection.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.muster.connectors.protection");

  @ArchTest
  static final ArchRule nothingIsLeftOpenToInheritance =
      classes()
          .that(IS_WRITTEN_AS_CLASS)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("what is to vary is an interface");

  @ArchTest
  static final ArchRule everyClassHasItsNoun =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)$");
}
