package org.sozialraum.authoring.sharing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Source;
import org.sozialraum.authoring.Task;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.packaging.ModulePackage;
import org.sozialraum.curriculum.packaging.PackageSigner;
import org.sozialraum.curriculum.packaging.UnsafePackage;

/** Packs a module for others and signs it. */
public final class PackModule implements Task {
    /** @param wishes the module's slug, the file with the signing key, the folder to write into */
    @Override
    public void run(Path curriculum, List<String> wishes, PrintStream out) throws IOException, Refused {
        if (wishes.size() != 3) {
            throw new Refused("Say which module: ./sozialraum package <module>");
        }
        String slug = wishes.getFirst();
        Module module = Source.read(curriculum)
                .module(slug)
                .orElseThrow(() -> new Refused("There is no module \"" + slug + "\" in " + curriculum + "."));
        PackageSigner signer = signer(Path.of(wishes.get(1)), out);
        ModulePackage signed = ModulePackage.of(curriculum, module).signed(signer);
        Path folder = Files.createDirectories(Path.of(wishes.get(2)));
        Path file = folder.resolve(slug + "-" + module.version().number() + ".zip");
        Files.write(file, signed.bytes());
        out.println(file);
        out.println("Signed with " + fingerprint(signed)
                + ". Tell this to those who take the module over, by another way than the file.");
    }

    private static String fingerprint(ModulePackage signed) {
        try {
            return signed.signature().orElseThrow().fingerprint();
        } catch (UnsafePackage impossible) {
            throw new IllegalStateException("it was signed a moment ago", impossible);
        }
    }

    private static PackageSigner signer(Path file, PrintStream out) throws IOException, Refused {
        if (Files.exists(file)) {
            return PackageSigner.parse(Files.readString(file))
                    .orElseThrow(
                            () -> new Refused(
                                    file
                                            + " is no signing key. Restore it from your backup; a new one would be another signature."));
        }
        PackageSigner made = PackageSigner.make();
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        var onlyOurs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(file, onlyOurs), made.text());
        out.println("Made a signing key: " + file + ". Keep a copy of it where nobody else can read it.");
        return made;
    }
}
