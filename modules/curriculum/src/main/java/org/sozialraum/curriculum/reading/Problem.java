package org.sozialraum.curriculum.reading;

import java.util.Comparator;

/**
 * Something wrong with a file of the curriculum.
 *
 * @param path from the curriculum's folder, with slashes
 * @param line from 1; 1 where the file as a whole is meant
 * @param message what is wrong
 * @param wayOut what to do about it
 */
public record Problem(String path, int line, Code code, String message, String wayOut) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    public boolean isError() {
        return code.level() == Level.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s:%d: %s [%s] %s → %s".formatted(path, line, code.level().word(), code.word(), message, wayOut);
    }
}
