package org.sozialraum.curriculum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A competence of a framework, written {@code digcomp:3.0:4.2}.
 *
 * @param framework name and version as the framework's folder has it: {@code digcomp-3.0}
 * @param number within the framework: {@code 4.2}
 */
public record CompetenceId(String framework, String number) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9]+):([0-9.]+):([0-9A-Za-z.]+)");

    public static Optional<CompetenceId> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new CompetenceId(matcher.group(1) + "-" + matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        int dash = framework.lastIndexOf('-');
        return framework.substring(0, dash) + ":" + framework.substring(dash + 1) + ":" + number;
    }
}
