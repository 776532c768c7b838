package org.sozialraum.tool.start;

/**
 * Ends the process when the settings are unusable, if the start script owns the process. In a foreign server (tests,
 * benchmarks) the deployment fails instead.
 */
final class Ending {
    /** EX_CONFIG of sysexits.h: a service manager should not try again. */
    static final int MISCONFIGURED = 78;

    /** Set by the start script. */
    static final String OWN_PROCESS = "sozialraum.own-process";

    private Ending() {}

    static void because(Misconfigured misconfigured) {
        if (!Boolean.getBoolean(OWN_PROCESS)) return;
        System.err.println("Sozialraum Digital can't start:");
        misconfigured.problems().forEach(problem -> System.err.println("  " + problem));
        System.err.flush();
        // Nothing has been served or opened; exit() would wait for the server that waits for us.
        Runtime.getRuntime().halt(MISCONFIGURED);
    }
}
