package org.sozialraum.authoring.sharing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Task;
import org.sozialraum.authoring.sharing.ThreeWays.Difference;

/**
 * Shows what the source of a module has changed since it was taken over, and takes over what nobody here has touched.
 * What both have changed is laid beside, for somebody who reads both.
 */
public final class CompareWithSource implements Task {
    private static final String TAKE = "--take";

    /** @param wishes the newer package's file, a folder for what both have changed, and {@code --take} */
    @Override
    public void run(Path curriculum, List<String> wishes, PrintStream out) throws IOException, Refused {
        if (wishes.size() < 2) {
            throw new Refused("Name the newer package: ./sozialraum compare <file> [--take]");
        }
        Path file = Path.of(wishes.getFirst());
        Arrived theirs = Arrived.read(file);
        String slug = theirs.content().manifest().slug();
        Arrived base = Origin.of(curriculum, slug);
        if (!base.signature().isBySameKey(theirs.signature())) {
            throw new Refused("The package is signed with " + theirs.signature().fingerprint() + ", but \"" + slug
                    + "\" came signed with " + base.signature().fingerprint()
                    + ". Don't use it before you have asked.");
        }
        Map<String, byte[]> ours = files(curriculum.resolve("modules/" + slug));
        ThreeWays compared =
                ThreeWays.of(base.content().moduleFiles(), theirs.content().moduleFiles(), ours);
        out.println("Version " + base.content().manifest().version() + " was taken over, the source has "
                + theirs.content().manifest().version() + ".");
        tell(compared, out);
        if (wishes.contains(TAKE)) {
            take(curriculum, slug, file, theirs, compared);
            lay(compared, theirs, Path.of(wishes.get(1)).resolve(slug), out);
        }
    }

    private static void tell(ThreeWays compared, PrintStream out) {
        if (compared.files().isEmpty()) out.println("Nothing differs.");
        compared.files()
                .forEach((name, difference) -> out.println(switch (difference) {
                            case THEIRS -> "  changed by the source:  ";
                            case OURS -> "  changed here:           ";
                            case BOTH -> "  changed by both:        ";
                        }
                        + name));
    }

    private static void take(Path curriculum, String slug, Path file, Arrived theirs, ThreeWays compared)
            throws IOException, Refused {
        Map<String, byte[]> written = new TreeMap<>();
        List<String> removed = new ArrayList<>();
        Map<String, byte[]> source = theirs.content().moduleFiles();
        compared.files().forEach((name, difference) -> {
            String path = "modules/" + slug + "/" + name;
            if (difference == Difference.THEIRS) {
                byte[] bytes = source.get(name);
                if (bytes == null) removed.add(path);
                else written.put(path, bytes);
            }
        });
        written.put(Origin.file(slug), Files.readAllBytes(file));
        Changes.apply(curriculum, written, removed);
    }

    private static void lay(ThreeWays compared, Arrived theirs, Path beside, PrintStream out) throws IOException {
        Map<String, byte[]> source = theirs.content().moduleFiles();
        for (Map.Entry<String, Difference> file : compared.files().entrySet()) {
            byte[] bytes = source.get(file.getKey());
            if (file.getValue() == Difference.BOTH && bytes != null) {
                Path path = beside.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                out.println("The source's wording for you to read: " + Files.write(path, bytes));
            }
        }
        out.println("Taken over. Run ./sozialraum lint, and read what both have changed.");
    }

    private static Map<String, byte[]> files(Path module) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(module)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = module.relativize(file).toString().replace('\\', '/');
                if (!("/" + name).contains("/.")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
