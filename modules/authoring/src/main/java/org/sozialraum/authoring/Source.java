package org.sozialraum.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.reading.CurriculumReader;
import org.sozialraum.curriculum.reading.Problem;
import org.sozialraum.curriculum.reading.Reading;

/** Reads the curriculum that an author works on. */
public final class Source {
    private Source() {}

    /** @throws Refused naming every error with file and line */
    public static Curriculum read(Path folder) throws Refused {
        Reading reading = CurriculumReader.read(folder);
        if (reading instanceof Reading.Complete complete) {
            return complete.curriculum();
        }
        List<String> errors = reading.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
        throw new Refused(Stream.concat(errors.stream(), Stream.of("Mend this first; nothing was written."))
                .toList());
    }
}
