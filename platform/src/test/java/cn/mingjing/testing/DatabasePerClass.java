package cn.mingjing.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the test database of a class to whoever asks for it; the store closes it with the class. */
final class DatabasePerClass implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(DatabasePerClass.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return ofClass(context)
                .getStore(OURS)
                .computeIfAbsent(TestDatabase.class, key -> TestDatabase.fresh(), TestDatabase.class);
    }

    /** The outermost class, so that nested classes share its database. */
    private static ExtensionContext ofClass(ExtensionContext context) {
        var current = context;
        while (current.getParent().isPresent()
                && current.getParent().get().getTestClass().isPresent()) {
            current = current.getParent().get();
        }
        return current;
    }
}
