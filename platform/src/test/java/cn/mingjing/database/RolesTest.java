package cn.mingjing.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
@DisplayName("数据库角色各守其界")
class RolesTest {

    private final TestDatabase database;

    RolesTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("没有一个运行时角色能建表")
    void no_role_creates_tables(Role role) {
        assertThatThrownBy(() -> database.as(role)
                        .sql("CREATE TABLE database.mine (x int)")
                        .update())
                .hasMessageContaining("CREATE TABLE");
        assertThatThrownBy(() -> database.as(role)
                        .sql("CREATE TABLE public.mine (x int)")
                        .update())
                .hasMessageContaining("CREATE TABLE");
    }

    @Test
    @DisplayName("应用角色可以写入，但不能改动没有授权的表")
    void the_application_adds_but_does_not_change() {
        assertThat(database.app()
                        .sql("SELECT kind FROM database.installation")
                        .query(String.class)
                        .single())
                .isEqualTo("TEST");
        assertThatThrownBy(() -> database.app()
                        .sql("UPDATE database.installation SET kind = 'DEMO'")
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        database.app().sql("DELETE FROM database.installation").update())
                .hasStackTraceContaining("permission denied");
    }
}
