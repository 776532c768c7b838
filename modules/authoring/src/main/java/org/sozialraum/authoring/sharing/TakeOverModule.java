package org.sozialraum.authoring.sharing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Source;
import org.sozialraum.authoring.Task;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.packaging.Manifest;

/**
 * Takes a module of another institution over. It comes as a draft, so that somebody reads it before it is offered; the
 * package stays beside it, so that later changes of the source can be told from one's own.
 */
public final class TakeOverModule implements Task {
    /** @param wishes the package's file, and the fingerprint that its source has told */
    @Override
    public void run(Path curriculum, List<String> wishes, PrintStream out) throws IOException, Refused {
        if (wishes.isEmpty()) {
            throw new Refused("Name the package: ./sozialraum adopt <file> [fingerprint]");
        }
        Path file = Path.of(wishes.getFirst());
        Arrived arrived = Arrived.read(file);
        trust(arrived, wishes);
        Curriculum before = Source.read(curriculum);
        Manifest manifest = arrived.content().manifest();
        if (before.module(manifest.slug()).isPresent() || Catalogue.names(curriculum, manifest.uuid())) {
            throw new Refused("There is a module \"" + manifest.slug()
                    + "\" already. See what its source has changed: ./sozialraum compare " + file);
        }
        List<String> requires = manifest.requires().stream()
                .filter(slug -> before.module(slug).isPresent())
                .toList();
        Map<String, byte[]> added = files(curriculum, arrived, requires, Files.readAllBytes(file));
        Changes.apply(curriculum, added, List.of());
        out.println("Taken over as a draft: " + curriculum.resolve("modules/" + manifest.slug()) + ", version "
                + manifest.version() + ", licence " + manifest.licence() + ", signed with "
                + arrived.signature().fingerprint() + ".");
        missing(manifest, requires).forEach(out::println);
        out.println("Read it, adapt it, then set its status to \"published\" in catalogue.json.");
    }

    private static void trust(Arrived arrived, List<String> wishes) throws Refused {
        String fingerprint = arrived.signature().fingerprint();
        if (wishes.size() < 2) {
            throw new Refused("The package is signed with " + fingerprint
                    + ". Ask its source whether that is its key, then add it to the command.");
        }
        if (!wishes.get(1).equalsIgnoreCase(fingerprint)) {
            throw new Refused(
                    "The package is signed with " + fingerprint + ", not with " + wishes.get(1) + ". Don't use it.");
        }
    }

    /** What this curriculum shares already stays as it is here. */
    private static Map<String, byte[]> files(Path curriculum, Arrived arrived, List<String> requires, byte[] zip)
            throws IOException {
        Manifest manifest = arrived.content().manifest();
        Map<String, byte[]> files = new TreeMap<>();
        arrived.content()
                .moduleFiles()
                .forEach((name, bytes) -> files.put("modules/" + manifest.slug() + "/" + name, bytes));
        arrived.content().sharedFiles().forEach((name, bytes) -> {
            if (!Files.exists(curriculum.resolve(name))) {
                files.put(name, bytes);
            }
        });
        files.put("catalogue.json", Catalogue.with(curriculum, manifest, requires));
        files.put(Origin.file(manifest.slug()), zip);
        return files;
    }

    private static List<String> missing(Manifest manifest, List<String> here) {
        List<String> told = new ArrayList<>();
        manifest.requires().stream()
                .filter(slug -> !here.contains(slug))
                .forEach(slug -> told.add("It builds on \"" + slug + "\", which is not here."));
        return told;
    }
}
