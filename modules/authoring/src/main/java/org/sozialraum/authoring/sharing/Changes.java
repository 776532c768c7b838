package org.sozialraum.authoring.sharing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Source;
import org.sozialraum.curriculum.packaging.TemporaryFolder;

/** Changes of a curriculum's files that are made only if the whole is without errors afterwards. */
final class Changes {
    private Changes() {}

    /**
     * @param written files by their names in the curriculum's folder
     * @param removed names of files
     * @throws Refused if that would bring errors; then nothing was changed
     */
    static void apply(Path curriculum, Map<String, byte[]> written, List<String> removed) throws IOException, Refused {
        try (TemporaryFolder trial = TemporaryFolder.make("curriculum-trial")) {
            copy(curriculum, trial.path());
            change(trial.path(), written, removed);
            Source.read(trial.path());
        }
        change(curriculum, written, removed);
    }

    private static void change(Path folder, Map<String, byte[]> written, List<String> removed) throws IOException {
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Path draft = Files.write(path.resolveSibling("." + path.getFileName() + ".draft"), file.getValue());
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String name : removed) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
