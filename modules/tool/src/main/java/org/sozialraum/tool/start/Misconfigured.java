package org.sozialraum.tool.start;

import java.util.List;
import java.util.stream.Collectors;

/** The tool can't start with these settings. */
public final class Misconfigured extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public Misconfigured(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) throw new IllegalArgumentException("no problem given");
        this.problems = List.copyOf(problems);
    }

    /** For a part that finds out while it starts, such as the database. */
    public Misconfigured(Problem problem, Throwable cause) {
        this(List.of(problem));
        initCause(cause);
    }

    public List<Problem> problems() {
        return problems;
    }
}
