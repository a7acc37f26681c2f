package cn.mingjing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.Mingjing;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("模块边界：没有循环，不碰别人的内部")
class ModulesTest {

    @Test
    @DisplayName("自己的模块守得住")
    void our_modules_keep_their_borders() {
        ApplicationModules.of(Mingjing.class).verify();
    }

    @Test
    @DisplayName("种下的越界查得出")
    void a_planted_reach_into_another_module_is_found() {
        ImportOption testsToo = location -> true;
        var violations =
                ApplicationModules.of("cn.mingjing.planted.modulith", testsToo).detectViolations();
        assertThat(violations.getMessages().toString()).contains("Peeks", "Secret");
    }
}
