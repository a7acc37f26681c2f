package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("事前公开救济渠道和监督方式：向谁、多少日内、找谁投诉")
class RemedyChannelsTest {

    private final ApplicationContext application;
    private final int port;

    @Autowired
    RemedyChannelsTest(ApplicationContext application, @Value("${local.server.port}") int port) {
        this.application = application;
        this.port = port;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "puyang-market-regulation,濮阳市人民政府,濮阳市华龙区人民法院,0393-12315",
        "henan-communications,工业和信息化部,郑州市金水区人民法院,0371-12300",
        "baotou-transport,包头市人民政府,包头市昆都仑区人民法院,0472-12328",
        "xiqing-urban-management,天津市西青区人民政府,天津市西青区人民法院,022-",
        "lingchuan-industry,陵川县人民政府,陵川县人民法院,0356-6202345"
    })
    @Clause("D-15")
    @DisplayName("机关的公开页写明复议机关、法院、期限、依据和投诉电话")
    void an_authority_says_where_to_turn(String authority, String body, String court, String telephone) {
        Story.in(application, Story.PUYANG).on(LocalDate.of(2026, 3, 2));

        String page = new Visitor(port).get("/authorities/" + authority).body();

        assertThat(page)
                .contains("60日内，可以向" + body + "申请行政复议", "6个月内，可以直接向" + court + "提起行政诉讼")
                .contains("《行政复议法》第二十条", "《行政诉讼法》第四十六条")
                .contains("投诉、举报", "电话 " + telephone);
        if (authority.equals("henan-communications")) {
            assertThat(page).contains("也可以向工业和信息化部反映：电话 010-12300");
        }
    }
}
