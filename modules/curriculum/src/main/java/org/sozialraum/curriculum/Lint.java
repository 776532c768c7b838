package org.sozialraum.curriculum;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.reading.CurriculumReader;
import org.sozialraum.curriculum.reading.Problem;
import org.sozialraum.curriculum.reading.Reading;

/**
 * Tells an author what is wrong with a curriculum, everything at once: a line for each problem, then a summary. Ends with
 * 0 if it can be used, 1 if there are errors, 2 if it does not know where to look.
 */
public final class Lint {
    static final int FINE = 0;
    static final int ERRORS = 1;
    static final int USAGE = 2;

    private final PrintStream out;

    private Lint(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // or it complains that nobody listens to its log
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(args, out));
    }

    static int run(String[] args, PrintStream out) {
        Optional<Path> folder = args.length == 1 ? folder(args[0]) : Optional.empty();
        if (folder.isEmpty()) {
            out.println("Usage: lint <folder of the curriculum>"
                    + (args.length == 1 ? "  (\"" + printable(args[0]) + "\" is no folder)" : ""));
            return USAGE;
        }
        return new Lint(out).report(CurriculumReader.read(folder.get()));
    }

    private static Optional<Path> folder(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::isDirectory);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private int report(Reading reading) {
        reading.problems().forEach(problem -> out.println(printable(problem.toString())));
        out.println(
                switch (reading) {
                    case Reading.Complete complete -> "Fine: " + contents(complete.curriculum()) + counts(reading);
                    case Reading.Partial partial ->
                        number(partial.broken().size(), "module") + " not usable yet: " + counts(partial);
                    case Reading.Broken broken -> "Not usable yet: " + counts(broken);
                });
        return reading instanceof Reading.Complete ? FINE : ERRORS;
    }

    private static String contents(Curriculum curriculum) {
        long steps = curriculum.modules().stream()
                .mapToLong(module -> module.flow().size())
                .sum();
        long items = curriculum.modules().stream().mapToLong(Lint::items).sum();
        return number(curriculum.modules().size(), "module") + " with " + number(steps, "step") + " and "
                + number(items, "item") + ", ";
    }

    /** Those of the check, and the tasks. */
    private static long items(Module module) {
        long tasks =
                module.flow().stream().filter(Step.TaskStep.class::isInstance).count();
        return tasks + module.items().size();
    }

    private static String counts(Reading reading) {
        List<Problem> problems = reading.problems();
        long errors = problems.stream().filter(Problem::isError).count();
        return number(errors, "error") + ", " + number(problems.size() - errors, "warning") + ".";
    }

    private static String number(long count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }

    /** File names and texts come from strangers: nothing in them may move the cursor of a terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
