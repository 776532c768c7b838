package org.sozialraum.systemtests.administrator;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sozialraum.systemtests.running.InTheHouse;

/** Gives tests the one administrator of the house, who came in by the link of its first start. */
public final class AsAdministrator implements ParameterResolver {
    private static final Namespace SHARED = Namespace.create(AsAdministrator.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Administration.class;
    }

    @Override
    public Administration resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(SHARED)
                .getOrComputeIfAbsent(
                        Administration.class,
                        key -> Administration.enters(InTheHouse.house(test).tool()),
                        Administration.class);
    }
}
