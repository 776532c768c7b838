package org.sozialraum.systemtests.running;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one house that is opened once a run. What they change of the platform is undone after each. */
public final class InTheHouse implements ParameterResolver, AfterEachCallback {
    private static final Namespace SHARED = Namespace.create(InTheHouse.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public House resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return house(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        house(test).calm();
    }

    /** The one that is shared. */
    public static House house(ExtensionContext test) {
        return test.getRoot()
                .getStore(SHARED)
                .getOrComputeIfAbsent(House.class, key -> House.open("shared"), House.class);
    }
}
