package org.sozialraum.tool.start;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.reading.CurriculumReader;
import org.sozialraum.curriculum.reading.Problem;
import org.sozialraum.curriculum.reading.Reading;
import org.sozialraum.learning.Once;

/** Reads the curriculum before the first page; one that is broken is not taught. */
@Once
class CurriculumStart implements StartStep {
    private final Provider<Curriculum> curriculum;

    @Inject
    CurriculumStart(Provider<Curriculum> curriculum) {
        this.curriculum = curriculum;
    }

    @Produces
    @Singleton
    static Curriculum read(Settings settings) {
        return switch (CurriculumReader.read(settings.curriculum())) {
            case Reading.Complete complete -> complete.curriculum();
            case Reading.Broken broken ->
                throw new Misconfigured(broken.problems().stream()
                        .filter(Problem::isError)
                        .map(problem -> new org.sozialraum.tool.start.Problem(
                                "SOZIALRAUM_CURRICULUM",
                                settings.curriculum().resolve(problem.path()) + ":" + problem.line() + ": "
                                        + problem.message() + " → " + problem.wayOut()))
                        .toList());
        };
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public void run() {
        curriculum.get();
    }
}
