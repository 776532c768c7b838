package org.sozialraum.tool.admin.entrance;

import java.util.Locale;
import java.util.Set;
import org.sozialraum.tool.pages.ShellView;

/**
 * Choosing name and password.
 *
 * @param action where the form is posted
 * @param name what was typed before
 * @param shortest characters that a password needs
 */
public record EnterView(ShellView shell, String action, String name, int shortest, Set<Problem> problems) {
    public EnterView {
        problems = Set.copyOf(problems);
    }

    public boolean has(Problem problem) {
        return problems.contains(problem);
    }

    /** What is wrong with a field. */
    public enum Problem {
        NAME,
        PASSWORD,
        REPETITION;

        /** The last part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
