package org.sozialraum.tool.start;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Ends the process when the application can't begin, if the start script owns the process: the server would stay up
 * with nothing to serve. In a foreign server (tests, benchmarks) the deployment fails instead.
 */
final class Ending {
    /** EX_CONFIG of sysexits.h: a service manager should not try again. */
    static final int MISCONFIGURED = 78;

    /** EX_SOFTWARE: a mistake of ours or an outage; trying again may help. */
    static final int BROKEN = 70;

    /** Set by the start script. */
    static final String OWN_PROCESS = "sozialraum.own-process";

    private static final Logger LOG = System.getLogger(Ending.class.getName());

    private Ending() {}

    static void because(Misconfigured misconfigured) {
        if (!Boolean.getBoolean(OWN_PROCESS)) return;
        System.err.println("Sozialraum Digital can't start:");
        misconfigured.problems().forEach(problem -> System.err.println("  " + problem));
        System.err.flush();
        halt(MISCONFIGURED);
    }

    static void because(RuntimeException failure) {
        if (!Boolean.getBoolean(OWN_PROCESS)) return;
        LOG.log(Level.ERROR, "the application can't begin", failure);
        halt(BROKEN);
    }

    /** Nothing has been served yet, and exit() would wait for the server that waits for us. */
    private static void halt(int code) {
        Runtime.getRuntime().halt(code);
    }
}
