package org.sozialraum.systemtests.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one browser that is started once a run; its windows are closed after each test. */
public final class WithChromium implements ParameterResolver, AfterEachCallback {
    private static final Namespace SHARED = Namespace.create(WithChromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return store(test).getOrComputeIfAbsent(Chromium.class, key -> Chromium.open(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Optional.ofNullable(store(test).get(Chromium.class, Chromium.class)).ifPresent(Chromium::closeWindows);
    }

    private static ExtensionContext.Store store(ExtensionContext test) {
        return test.getRoot().getStore(SHARED);
    }
}
