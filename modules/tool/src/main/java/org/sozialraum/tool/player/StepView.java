package org.sozialraum.tool.player;

import java.util.Locale;

/**
 * One step of the way through a module.
 *
 * @param minutes roughly, 0 where unknown
 */
public record StepView(Kind kind, State state, String title, String href, int minutes) {

    /** What awaits in a step. */
    public enum Kind {
        SECTION,
        CASE,
        TASK,
        CHECK,
        REFLECTION;

        /** The last part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the learner is with a step. */
    public enum State {
        OPEN,
        /** Here the learner stopped. */
        CURRENT,
        DONE;

        /** The last part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
