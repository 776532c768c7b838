package org.sozialraum.lti.checkout;

import java.nio.file.Path;

/** Files of the checkout; tests run in the folder of their module. */
public final class Checkout {
    public static final Path MODULE = Path.of("").toAbsolutePath();
    public static final Path TESTS = MODULE.resolve("src/test/java");
    public static final Path CODE = MODULE.resolve("src/main/java");
    public static final Path EXAMPLE = TESTS.resolve("org/sozialraum/lti/example/MinimalTool.java");
    public static final Path README = MODULE.resolve("README.md");
    public static final Path CONFORMANCE =
            MODULE.resolveSibling("../docs/conformance.md").normalize();

    private Checkout() {}
}
