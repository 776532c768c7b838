package org.sozialraum.lti.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sozialraum.lti.platform.PlatformFile.Reading;

/**
 * All {@code *.json} files of a folder, in the order of their names.
 *
 * @param files those that are complete; of two about one registration only the first
 * @param problems of all the others, all at once
 */
public record PlatformFolder(List<PlatformFile> files, List<PlatformFileProblem> problems) {
    public PlatformFolder {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Reads every file, the faulty ones too.
     *
     * @param folder need not exist: then there are no files
     * @throws UncheckedIOException if it cannot be read
     */
    public static PlatformFolder read(Path folder) {
        Collected collected = new Collected();
        for (Path file : files(folder)) {
            collected.add(file);
        }
        return new PlatformFolder(collected.usable, collected.problems);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder of platforms cannot be read: " + folder, unreadable);
        }
    }

    /** What has been read so far, and who claimed a registration first. */
    private static final class Collected {
        private final List<PlatformFile> usable = new ArrayList<>();
        private final List<PlatformFileProblem> problems = new ArrayList<>();
        private final Map<PlatformId, String> owners = new HashMap<>();

        void add(Path path) {
            String name = path.getFileName().toString();
            try {
                add(name, PlatformFile.read(name, Files.readString(path)));
            } catch (CharacterCodingException notUtf8) {
                problems.add(new PlatformFileProblem(name, 0, "", "is not UTF-8", "Save it as UTF-8."));
            } catch (IOException unreadable) {
                String wayOut = "Let the account that runs the tool read it.";
                problems.add(new PlatformFileProblem(name, 0, "", "cannot be opened", wayOut));
            }
        }

        private void add(String name, Reading reading) {
            switch (reading) {
                case Reading.Faulty faulty -> problems.addAll(faulty.problems());
                case Reading.Usable complete -> add(name, complete.file());
            }
        }

        private void add(String name, PlatformFile file) {
            String earlier = owners.putIfAbsent(file.platform().id(), name);
            if (earlier == null) {
                usable.add(file);
            } else {
                String wrong = "describes the same registration as " + earlier;
                problems.add(new PlatformFileProblem(name, 0, "clientId", wrong, "Keep one file for it."));
            }
        }
    }
}
