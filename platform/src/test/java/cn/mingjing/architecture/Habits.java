package cn.mingjing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.mingjing.database.Intake;
import cn.mingjing.database.Portal;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The habits of style.md that a machine can watch. */
final class Habits {

    /** Time comes in from outside; the one place that asks the machine is the clock's own. */
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("cn.mingjing.start.wiring.StartConfiguration")
            .should()
            .callMethodWhere(DescribedPredicate.describe("it asks java.time for now", Habits::asksForNow))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("time comes in through a Clock, so that law can be tested on any day");

    static final ArchRule NO_INJECTED_FIELDS = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .because("what a class needs stands in its constructor");

    static final ArchRule NAMES_SAY_SOMETHING = classes()
            .should(haveAName("(Manager|Helper|Utils?|Impl|Common|Base|Data|Info|Processor)"))
            .because("these suffixes usually mean that the right word was not found");

    static final ArchRule PORTAL_HAS_ITS_OWN_CONNECTION = classes()
            .that()
            .resideInAPackage("..portal..")
            .should(takeOnlyThePublicsConnections())
            .allowEmptyShould(true)
            .because("the public's window reads published views and nothing else");

    private static final Set<Class<?>> CONNECTIONS =
            Set.of(DataSource.class, JdbcClient.class, JdbcOperations.class, PlatformTransactionManager.class);

    private Habits() {}

    private static boolean asksForNow(JavaMethodCall call) {
        var target = call.getTarget();
        var owner = target.getOwner();
        if (owner.isEquivalentTo(Clock.class)) {
            return target.getName().startsWith("system") || target.getName().startsWith("tick");
        }
        return owner.getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
    }

    private static ArchCondition<JavaClass> haveAName(String forbiddenEnd) {
        return new ArchCondition<>("have a name that does not end in " + forbiddenEnd) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getSimpleName().matches(".*" + forbiddenEnd)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> takeOnlyThePublicsConnections() {
        return new ArchCondition<>("take only connections marked @Portal or @Intake") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit code : type.getCodeUnits()) {
                    for (JavaParameter parameter : code.getParameters()) {
                        if (isConnection(parameter) && !isForThePublic(parameter)) {
                            events.add(SimpleConditionEvent.violated(type, parameter.getDescription()));
                        }
                    }
                }
            }
        };
    }

    private static boolean isConnection(JavaParameter parameter) {
        return CONNECTIONS.stream().anyMatch(kind -> parameter.getRawType().isAssignableTo(kind));
    }

    private static boolean isForThePublic(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Portal.class) || parameter.isAnnotatedWith(Intake.class);
    }
}
