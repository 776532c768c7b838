package org.sozialraum.authoring.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sozialraum.authoring.Refused;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.packaging.ModulePackage;
import org.sozialraum.curriculum.packaging.PackageSignature;
import org.sozialraum.curriculum.packaging.UnsafePackage;
import org.sozialraum.curriculum.reading.Problem;
import org.sozialraum.curriculum.reading.Reading;

/** A package that was read and checked: it is whole, somebody signed it, and its module has no errors. */
record Arrived(ModulePackage content, PackageSignature signature, Module module) {
    private static final long LARGEST = 32L * 1024 * 1024;

    static Arrived read(Path file) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        if (Files.size(file) > LARGEST) {
            throw new Refused(file + " is larger than 32 MiB: no package of a module is.");
        }
        try {
            ModulePackage content = ModulePackage.parse(Files.readAllBytes(file));
            PackageSignature signature = content.signature()
                    .orElseThrow(() -> new Refused(file + " is not signed. Ask its source for a signed package."));
            return new Arrived(content, signature, module(content));
        } catch (UnsafePackage unsafe) {
            throw new Refused(file + ": " + unsafe.getMessage());
        }
    }

    private static Module module(ModulePackage content) throws IOException, Refused {
        Reading reading = content.read();
        if (reading instanceof Reading.Complete complete) {
            return complete.curriculum()
                    .module(content.manifest().uuid())
                    .orElseThrow(() -> new Refused("The package does not contain the module that it names."));
        }
        List<String> errors = reading.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
        throw new Refused(Stream.concat(
                        Stream.of("The module in the package has errors; nothing was taken over:"), errors.stream())
                .toList());
    }
}
