package mujaz;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Dependencies point downwards only: cli, then Mujaz, then the stages, then the languages, then the model. */
@AnalyzeClasses(packages = "mujaz", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> STAGES = List.of("read", "segment", "actor", "score", "select", "trim", "render");

    private static final String[] STAGE_PACKAGES =
            STAGES.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);

    @ArchTest
    static final ArchRule model_knows_the_jdk_and_jspecify = classes()
            .that()
            .resideInAPackage("mujaz.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("mujaz.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule languages_know_no_stage = noClasses()
            .that()
            .resideInAPackage("mujaz.language..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(STAGE_PACKAGES).or(resideInAnyPackage("mujaz", "mujaz.cli..")));

    @ArchTest
    static final ArchRule arabic_does_not_know_english = noClasses()
            .that()
            .resideInAPackage("mujaz.language.ar..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("mujaz.language.en..");

    @ArchTest
    static final ArchRule english_does_not_know_arabic = noClasses()
            .that()
            .resideInAPackage("mujaz.language.en..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("mujaz.language.ar..");

    @ArchTest
    static final ArchRule only_the_list_of_languages_names_a_language = noClasses()
            .that(resideOutsideOfPackage("mujaz.language.ar..").and(resideOutsideOfPackage("mujaz.language.en..")))
            .and()
            .doNotHaveFullyQualifiedName("mujaz.Languages")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("mujaz.language.ar..", "mujaz.language.en..");

    @ArchTest
    static void a_stage_knows_no_other_stage(JavaClasses classes) {
        for (String stage : STAGES) {
            String own = packageOf(stage);
            noClasses()
                    .that()
                    .resideInAPackage(own)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(STAGE_PACKAGES).and(resideOutsideOfPackage(own)))
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule a_stage_knows_nothing_above_it = noClasses()
            .that()
            .resideInAnyPackage(STAGE_PACKAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("mujaz", "mujaz.cli..");

    @ArchTest
    static final ArchRule render_knows_model_language_jackson_and_commons_text = classes()
            .that()
            .resideInAPackage("mujaz.render..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "mujaz.render..",
                    "mujaz.model..",
                    "mujaz.language..",
                    "com.fasterxml.jackson..",
                    "org.apache.commons.text..",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule the_line_does_not_know_the_command = noClasses()
            .that()
            .resideInAPackage("mujaz")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("mujaz.cli..");

    @ArchTest
    static final ArchRule only_the_command_knows_picocli = noClasses()
            .that()
            .resideOutsideOfPackage("mujaz.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule only_the_command_touches_the_standard_streams = noClasses()
            .that()
            .resideOutsideOfPackage("mujaz.cli..")
            .should()
            .accessField(System.class, "in")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static String packageOf(String stage) {
        return "mujaz." + stage + "..";
    }

    @ArchTest
    static final ArchRule no_run_leaves_traces_for_the_next =
            fields().that().areStatic().should().beFinal();
}
