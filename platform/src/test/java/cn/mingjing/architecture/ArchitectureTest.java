package cn.mingjing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("架构守则：自己的代码守得住，种下的违例查得出")
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.mingjing");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("cn.mingjing.planted");

    @Test
    @DisplayName("时间只从 Clock 来")
    void time_comes_from_a_clock() {
        Habits.TIME_COMES_FROM_A_CLOCK.check(OURS);
        assertThat(caught(Habits.TIME_COMES_FROM_A_CLOCK))
                .contains("Instant.now()")
                .contains("LocalDate.now(java.time.ZoneId)")
                .contains("System.currentTimeMillis()")
                .contains("java.util.Date.<init>()")
                .contains("Clock.systemUTC()");
    }

    @Test
    @DisplayName("依赖写在构造器里，不注入字段")
    void no_injected_fields() {
        Habits.NO_INJECTED_FIELDS.check(OURS);
        assertThat(caught(Habits.NO_INJECTED_FIELDS)).contains("InjectedField.clock", "InjectedField.setting");
    }

    @Test
    @DisplayName("名字要说得出是什么")
    void names_say_something() {
        Habits.NAMES_SAY_SOMETHING.check(OURS);
        assertThat(caught(Habits.NAMES_SAY_SOMETHING)).contains("PlantedManager", "CaseInfo");
    }

    @Test
    @DisplayName("公示门户只用自己的数据库连接")
    void the_portal_has_its_own_connection() {
        Habits.PORTAL_HAS_ITS_OWN_CONNECTION.check(OURS);
        var result = Habits.PORTAL_HAS_ITS_OWN_CONNECTION.evaluate(PLANTED).getFailureReport();
        assertThat(result.getDetails()).hasSize(2);
    }

    @Test
    @DisplayName("模块之间只照依赖表相互使用")
    void modules_use_what_the_table_allows() {
        ModuleTable.of("cn.mingjing").check(OURS);
        var result =
                ModuleTable.of("cn.mingjing.planted.table").evaluate(PLANTED).getFailureReport();
        assertThat(result.toString()).contains("AsksReview", "review.Opinion");
    }

    private static String caught(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().toString();
    }
}
