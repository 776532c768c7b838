package org.sozialraum.tool.preview;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.sozialraum.curriculum.Language;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/**
 * Writes each page into a folder, with its assets beside it: first argument {@code src/main/frontend} (after
 * {@code npm ci}), second the folder, usually {@code target/preview}.
 */
public final class Preview {
    private static final String ARROW = " → ";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final TextFiles texts = TextFiles.fromClassPath();
    private final Path target;

    private Preview(Path target) {
        this.target = target;
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        copyAssets(Path.of(arguments[0]), Files.createDirectories(target.resolve("assets")));
        Preview preview = new Preview(target);
        for (Language language : Language.values()) {
            preview.write(language);
        }
    }

    private static void copyAssets(Path frontend, Path assets) throws IOException {
        for (String line : Files.readAllLines(frontend.resolve("assets.txt"))) {
            if (line.isBlank() || line.startsWith("#")) continue;
            List<String> both = List.of(line.split(ARROW, 2));
            Files.copy(
                    frontend.resolve(both.getFirst()),
                    assets.resolve(both.getLast()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void write(Language language) throws IOException {
        Shells shells = new Shells(language.code());
        for (Sample sample : samples(shells)) {
            StringOutput page = new StringOutput();
            Texts words = texts.in(language);
            engine.render(sample.template() + ".jte", Map.of("view", sample.view(), "texts", words), page);
            Files.writeString(target.resolve(sample.name() + "." + language.code() + ".html"), page.toString());
        }
    }

    private static List<Sample> samples(Shells shells) {
        return List.of(
                        new ReadingSamples(shells).all(),
                        new CheckSamples(shells).all(),
                        new ResultSamples(shells).all(),
                        new TeacherSamples(shells).all(),
                        new LaunchSamples(shells).all())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** One page to look at. */
    record Sample(String name, String template, Object view) {}
}
