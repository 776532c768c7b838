package org.sozialraum.authoring.qti;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Source;
import org.sozialraum.authoring.Task;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.item.Item;

/** Writes the items of a module as a QTI 3.0 package. */
public final class ExportQti implements Task {
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** @param wishes the module's slug, and the folder to write into */
    @Override
    public void run(Path curriculum, List<String> wishes, PrintStream out) throws IOException, Refused {
        if (wishes.size() != 2) {
            throw new Refused("Say which module: ./sozialraum qti-export <module>");
        }
        String slug = wishes.getFirst();
        Module module = Source.read(curriculum)
                .module(slug)
                .orElseThrow(() -> new Refused("There is no module \"" + slug + "\" in " + curriculum + "."));
        Path folder = Files.createDirectories(Path.of(wishes.get(1)));
        Path file = folder.resolve(slug + "-" + module.version().number() + ".qti.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : files(module).entrySet()) {
                ZipEntry one = new ZipEntry(entry.getKey());
                one.setTimeLocal(BEGINNING);
                zip.putNextEntry(one);
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        out.println(file);
    }

    static Map<String, String> files(Module module) {
        List<Item> items = items(module);
        List<Language> languages = List.of(Language.values());
        Map<String, String> files = new TreeMap<>();
        files.put("imsmanifest.xml", QtiManifest.xml(module, items, languages));
        for (Item item : items) {
            for (Language language : languages) {
                if (item.head().texts().speaks(language)) {
                    files.put(QtiManifest.file(item, language), QtiItem.xml(item, language));
                }
            }
        }
        return files;
    }

    /** Those of the check, and the tasks. */
    static List<Item> items(Module module) {
        List<Item> items = new ArrayList<>(module.items());
        module.flow().forEach(step -> {
            if (step instanceof Step.TaskStep task) items.add(task.item());
        });
        return items;
    }
}
