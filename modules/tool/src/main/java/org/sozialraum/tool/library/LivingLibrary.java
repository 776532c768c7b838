package org.sozialraum.tool.library;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.reading.CurriculumReader;
import org.sozialraum.curriculum.reading.Problem;
import org.sozialraum.curriculum.reading.Reading;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.library.Editions.Kept;
import org.sozialraum.learning.library.Library;
import org.sozialraum.tool.start.Misconfigured;
import org.sozialraum.tool.start.Settings;

/** Teaches what the folder says, as far as it can be read; what can't be read stays as it was. */
@Once
public class LivingLibrary implements Library {
    private final Path folder;
    private final EditionShelf shelf;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Taught> taught = new AtomicReference<>();

    @Inject
    LivingLibrary(Settings settings, EditionShelf shelf, InstantSource clock) {
        this(settings.curriculum(), shelf, clock);
    }

    LivingLibrary(Path folder, EditionShelf shelf, InstantSource clock) {
        this.folder = folder;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public Curriculum curriculum() {
        return taught().curriculum();
    }

    public Taught taught() {
        return Objects.requireNonNull(taught.get(), "the curriculum was not read yet");
    }

    @Override
    public Optional<Module> edition(UUID module, String edition) {
        Optional<Module> now = module(module);
        return now.filter(current -> current.version().toString().equals(edition))
                .or(() -> shelf.find(new Kept(module, edition))
                        .map(older ->
                                now.map(current -> older.at(current.entry())).orElse(older)));
    }

    /**
     * Reads the folder and teaches what it says from now on.
     *
     * @throws Misconfigured if nothing can be taught and nothing is taught yet
     */
    Taught read() {
        Reading reading = CurriculumReader.read(folder);
        Taught read = switch (reading) {
            case Reading.Complete complete ->
                new Taught(complete.curriculum(), complete.problems(), Set.of(), List.of(), clock.instant());
            case Reading.Partial partial -> standIn(partial);
            case Reading.Broken broken -> stay(broken);
        };
        if (!(reading instanceof Reading.Broken)) shelf.keep(soundPart(reading), folder);
        taught.set(read);
        return read;
    }

    private static Curriculum soundPart(Reading reading) {
        return reading instanceof Reading.Partial partial
                ? partial.curriculum()
                : ((Reading.Complete) reading).curriculum();
    }

    /** Puts the last edition that was sound in the place of each module that is broken. */
    private Taught standIn(Reading.Partial partial) {
        List<Module> modules = new ArrayList<>();
        Set<UUID> older = new HashSet<>();
        List<CatalogueEntry> missing = new ArrayList<>();
        for (CatalogueEntry entry : partial.catalogue()) {
            Optional<Module> sound = partial.curriculum().module(entry.uuid());
            Optional<Module> inPlace = sound.isPresent() ? sound : lastSound(entry);
            inPlace.ifPresentOrElse(modules::add, () -> missing.add(entry));
            if (sound.isEmpty() && inPlace.isPresent()) older.add(entry.uuid());
        }
        Curriculum whole = new Curriculum(
                partial.curriculum().tracks(), modules, partial.curriculum().frameworks());
        return new Taught(whole, partial.problems(), older, missing, clock.instant());
    }

    private Optional<Module> lastSound(CatalogueEntry entry) {
        Taught before = taught.get();
        return (before == null ? Optional.<Module>empty() : before.curriculum().module(entry.uuid()))
                .or(() -> shelf.newest(entry.uuid()))
                .map(module -> module.at(entry));
    }

    private Taught stay(Reading.Broken broken) {
        Taught before = taught.get();
        if (before == null) {
            throw new Misconfigured(broken.problems().stream()
                    .filter(Problem::isError)
                    .map(problem ->
                            new org.sozialraum.tool.start.Problem("SOZIALRAUM_CURRICULUM", line(folder, problem)))
                    .toList());
        }
        return before.stillAfter(broken.problems(), clock.instant());
    }

    /** As an editor understands it. */
    static String line(Path folder, Problem problem) {
        return folder.resolve(problem.path()) + ":" + problem.line() + ": " + problem.message() + " → "
                + problem.wayOut();
    }
}
