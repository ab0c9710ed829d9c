package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the map in {@code package-info.java}. */
class ArchitectureTest {
    private static final JavaClasses ON_RECORD =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.onrecord");

    @Test
    void textUsesNothingOfOurs() {
        holds(classes()
                .that()
                .resideInAPackage("..onrecord.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.onrecord.text..", "java..", "org.jspecify.."));
    }

    @Test
    void extractionIsAPlainLibrary() {
        holds(noClasses()
                .that()
                .resideInAPackage("..onrecord.extraction..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..", "org.hibernate.."));
        holds(uses("extraction", "extraction", "text"));
    }

    @Test
    void accessUsesNothingOfOurs() {
        holds(uses("access", "access"));
    }

    @Test
    void archiveUsesNothingOfOurs() {
        holds(uses("archive", "archive"));
    }

    @Test
    void ingestionReadsAndKeeps() {
        holds(uses("ingestion", "ingestion", "extraction", "text", "archive"));
    }

    @Test
    void curationCorrectsTheArchive() {
        holds(uses("curation", "curation", "access", "archive", "ingestion", "text"));
    }

    @Test
    void graphKnowsTheArchiveAlone() {
        holds(uses("graph", "graph", "archive"));
    }

    @Test
    void liveAsksTheGraph() {
        holds(uses("live", "live", "graph", "archive"));
    }

    @Test
    void apiNeitherReadsArticlesNorWritesSql() {
        holds(uses("api", "api", "access", "graph", "live", "archive", "ingestion", "curation"));
        holds(noClasses()
                .that()
                .resideInAPackage("..onrecord.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql.."));
    }

    @Test
    void readerAsksThePublicApi() {
        holds(uses("reader", "reader"));
    }

    @Test
    void nobodyUsesTheCommandLine() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("..onrecord.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..onrecord.command.."));
    }

    @Test
    void startupIsUsedByTheCommandLineAlone() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("..onrecord.command..", "..onrecord.startup..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..onrecord.startup.."));
    }

    @Test
    void noPackageComesRoundToItself() {
        holds(slices().matching("org.onrecord.(*)..").should().beFreeOfCycles());
    }

    /** Classes of one package use ours only where they may. */
    private static ArchRule uses(String one, String... others) {
        String[] allowed =
                Stream.of(others).map(name -> "org.onrecord." + name + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.onrecord." + one + "..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                                "org.onrecord..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(allowed))));
    }

    private static void holds(ArchRule rule) {
        rule.check(ON_RECORD);
    }
}
