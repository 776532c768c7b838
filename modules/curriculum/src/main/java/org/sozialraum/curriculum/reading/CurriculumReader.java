package org.sozialraum.curriculum.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Framework;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Rubric;
import org.sozialraum.curriculum.Track;
import org.sozialraum.curriculum.reading.Findings.Place;

/** Reads a curriculum from its folder and finds everything that is wrong with it at once. */
public final class CurriculumReader {
    private static final String MODULES = "modules";
    private static final Set<String> KNOWN = Set.of(
            Catalogue.FILE, "frameworks", MODULES, "origins", "rubrics", "schemas", "tracks", "LICENSE", "README.md");

    private final Inspection inspection = new Inspection();

    private CurriculumReader() {}

    /** Never throws because of what it finds in the folder: whatever is wrong is a {@link Problem}. */
    public static Reading read(Path folder) {
        return new CurriculumReader().open(folder);
    }

    private Reading open(Path path) {
        Place place = inspection.findings().at(".");
        if (!Files.exists(path)) {
            place.report(Code.FILE_MISSING, "There is no folder " + path + ".", "Name the curriculum's folder.");
        } else if (!Files.isDirectory(path)) {
            place.report(Code.FILE_KIND, path + " is no folder.", "Name the curriculum's folder.");
        } else {
            return read(path, place);
        }
        return new Reading.Broken(inspection.findings().sorted());
    }

    private Reading read(Path path, Place place) {
        try {
            return read(Folder.open(path.toRealPath(), place));
        } catch (IOException | SecurityException unreadable) {
            place.report(Code.FILE_UNREADABLE, path + " can't be read.", "Check its rights.");
            return new Reading.Broken(inspection.findings().sorted());
        }
    }

    private Reading read(Folder root) {
        root.allowOnly(KNOWN);
        Map<String, Optional<Framework>> frameworks =
                new FrameworkReader(inspection).readAll(root.folder("frameworks"));
        Optional<Catalogue> catalogue = Catalogue.read(inspection, root);
        List<Track> tracks = catalogue.map(known -> tracks(root, known)).orElseGet(List::of);
        List<Module> modules = modules(root, catalogue, frameworks);
        Findings findings = inspection.findings();
        if (findings.haveErrorsOutside(MODULES + "/") || catalogue.isEmpty()) {
            return new Reading.Broken(findings.sorted());
        }
        List<Framework> complete =
                frameworks.values().stream().map(Optional::orElseThrow).toList();
        return complete(catalogue.get(), tracks, modules, complete);
    }

    private Reading complete(
            Catalogue catalogue, List<Track> tracks, List<Module> modules, List<Framework> frameworks) {
        Findings findings = inspection.findings();
        List<Module> sound = modules.stream()
                .filter(module -> !findings.haveErrorsIn(MODULES + "/" + module.slug() + "/"))
                .toList();
        Curriculum curriculum = new Curriculum(tracks, sound, frameworks);
        return findings.haveErrors()
                ? new Reading.Partial(curriculum, catalogue.entries(), findings.sorted())
                : new Reading.Complete(curriculum, findings.sorted());
    }

    /** In the catalogue's order. */
    private List<Track> tracks(Folder root, Catalogue catalogue) {
        Folder folder = root.folder("tracks");
        TrackReader reader = new TrackReader(inspection, root.folder("media"), catalogue.entries());
        Shelf<Track> shelf = new Shelf<>(folder, reader::read);
        catalogue.tracks().forEach(slug -> {
            shelf.use(slug);
            if (!shelf.has(slug)) {
                missing(folder, slug, "The catalogue's track is missing.");
            }
        });
        shelf.reportUnused("The catalogue does not name this track.", "Name it there or remove the folder.");
        return catalogue.tracks().stream()
                .flatMap(slug -> shelf.find(slug).stream())
                .toList();
    }

    private static void missing(Folder folder, String slug, String message) {
        folder.place().in(slug).report(Code.FILE_MISSING, message, "Add its folder or remove the entry.");
    }

    /** In the catalogue's order. */
    private List<Module> modules(
            Folder root, Optional<Catalogue> catalogue, Map<String, Optional<Framework>> frameworks) {
        Folder folder = root.folder(MODULES);
        RubricReader rubricReader = new RubricReader(inspection, root.folder("media"), Map.of());
        Shelf<Rubric> rubrics = new Shelf<>(root.folder("rubrics"), rubricReader::read);
        ModuleReader reader = new ModuleReader(inspection, frameworks, rubrics.things());
        Shelf<Module> shelf = new Shelf<>(
                folder, module -> reader.read(module, catalogue.flatMap(known -> known.entry(module.name()))));
        List<Module> modules = new ArrayList<>();
        catalogue.ifPresent(known -> {
            known.entries().forEach(entry -> {
                shelf.use(entry.slug());
                if (!shelf.has(entry.slug())) {
                    missing(folder, entry.slug(), "The catalogue's module is missing.");
                }
                shelf.find(entry.slug()).ifPresent(modules::add);
            });
            shelf.reportUnused("The catalogue does not name this module.", "Name it there or remove the folder.");
        });
        return modules;
    }
}
