package cn.mingjing.ledger;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("台账库的边界")
class ModuleTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.mingjing.ledger");

    /** The writer's half: how tiles come into being, and how proofs are made of them. */
    private static final Class<?>[] WRITER = {
        TreeHasher.class,
        Frontier.class,
        RightEdge.class,
        TileBuilder.class,
        TileLayout.class,
        Growth.class,
        Tile.class,
        TiledTree.class,
        MissingTileException.class
    };

    @Test
    @DisplayName("只用平台自带的、国密库和空值注解")
    void needsNothingButTheJdkAndBouncyCastle() {
        var rule = ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "cn.mingjing.ledger..", "java..", "javax.crypto..", "org.bouncycastle..", "org.jspecify.."));
        assertThat(holds(rule, PRODUCT)).isTrue();
        assertThat(holds(rule, new ClassFileImporter().importClasses(ModuleTest.class)))
                .isFalse();
    }

    @Test
    @DisplayName("核验不用写入的代码")
    void theCheckerSharesNoCodeWithTheWriter() {
        var rule = noClasses()
                .that(belongToAnyOf(LogVerifier.class, TreeWalk.class, ShownTiles.class, PlantedChecker.class))
                .should()
                .dependOnClassesThat(belongToAnyOf(WRITER));
        assertThat(holds(rule, PRODUCT)).isTrue();
        assertThat(holds(rule, new ClassFileImporter().importClasses(PlantedChecker.class, RightEdge.class)))
                .isFalse();
    }

    @Test
    @DisplayName("钟与偶然由外面给")
    void takesNeitherTimeNorChanceByItself() {
        var rule =
                noClasses().should().callMethod(Instant.class, "now").orShould().callConstructor(SecureRandom.class);
        assertThat(holds(rule, PRODUCT)).isTrue();
        assertThat(holds(rule, new ClassFileImporter().importClasses(KeyFileTest.class)))
                .isFalse();
    }

    private static boolean holds(ArchRule rule, JavaClasses classes) {
        return !rule.evaluate(classes).hasViolation();
    }

    /** A planted violation. */
    private static final class PlantedChecker implements Supplier<Hash> {
        @Override
        public Hash get() {
            return RightEdge.empty().head().root();
        }
    }
}
