package org.sozialraum.authoring.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Source;
import org.sozialraum.curriculum.Module;

/** Out as QTI and in again: every item of the curriculum is what it was, in each of its languages. */
class QtiRoundTripTest {
    private static final Path REAL = Path.of("../../curriculum");

    @TempDir
    private Path folder = Path.of("");

    static List<String> modules() throws Refused {
        return Source.read(REAL).modules().stream().map(Module::slug).toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keeps_every_item(String slug) throws Exception {
        Path copy = copy(REAL, folder.resolve("curriculum"));
        Module before = Source.read(copy).module(slug).orElseThrow();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new ExportQti().run(copy, List.of(slug, folder.toString()), out);
        delete(copy.resolve("modules/" + slug + "/items"));

        Path file = folder.resolve(slug + "-" + before.version().number() + ".qti.zip");
        new ImportQti().run(copy, List.of(file.toString(), slug), out);

        Module after = Source.read(copy).module(slug).orElseThrow();
        assertThat(ExportQti.items(after)).isEqualTo(ExportQti.items(before)).hasSizeGreaterThanOrEqualTo(8);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = to.resolve(from.relativize(file).toString());
                Files.createDirectories(path.getParent());
                Files.copy(file, path);
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
