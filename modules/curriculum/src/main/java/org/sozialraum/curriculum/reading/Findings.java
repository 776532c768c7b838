package org.sozialraum.curriculum.reading;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The problems found so far; the same one twice is one. */
final class Findings {
    private final Collection<Problem> problems = new TreeSet<>();

    Place at(String path) {
        return new Place(this, path);
    }

    boolean haveErrors() {
        return errors().findAny().isPresent();
    }

    boolean haveErrorsIn(String folder) {
        return errors().anyMatch(problem -> (problem.path() + "/").startsWith(folder));
    }

    boolean haveErrorsOutside(String folder) {
        return errors().anyMatch(problem -> !problem.path().startsWith(folder));
    }

    private Stream<Problem> errors() {
        return problems.stream().filter(Problem::isError);
    }

    List<Problem> sorted() {
        return List.copyOf(problems);
    }

    /** A file or folder to report about. */
    record Place(Findings findings, String path) {
        void report(int line, Code code, String message, String wayOut) {
            findings.problems.add(new Problem(path, line, code, message, wayOut));
        }

        void report(Code code, String message, String wayOut) {
            report(1, code, message, wayOut);
        }

        Place in(String name) {
            return new Place(findings, path.equals(".") ? name : path + "/" + name);
        }
    }
}
