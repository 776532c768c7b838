package org.sozialraum.curriculum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the good curriculum, to be spoiled. */
record Copy(Path root) {
    static final Path GOOD = Path.of("src/test/resources/good");

    static Copy in(Path folder) {
        Copy copy = new Copy(folder.resolve("curriculum"));
        files().forEach(file -> copy.write(GOOD.relativize(file).toString(), bytes(file)));
        return copy;
    }

    static List<Path> files() {
        try (Stream<Path> all = Files.walk(GOOD)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Copy write(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), content);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Copy write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    String text(String name) {
        return new String(bytes(path(name)), StandardCharsets.UTF_8);
    }

    /** Replaces the first occurrence of something that must be there. */
    Copy replace(String name, String what, String by) {
        assertThat(text(name)).contains(what);
        return write(name, text(name).replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(by)));
    }

    Copy append(String name, String more) {
        return write(name, text(name) + more);
    }

    Copy delete(String name) {
        try (Stream<Path> all = Files.walk(path(name))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    Copy link(String name, String target) {
        try {
            Files.createSymbolicLink(path(name), Path.of(target));
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Reading read() {
        return CurriculumReader.read(root);
    }
}
