package org.sozialraum.curriculum.packaging;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.reading.CurriculumReader;
import org.sozialraum.curriculum.reading.Reading;

/**
 * A module in one ZIP file: {@code package.json}, and below {@code curriculum/} a curriculum with this module alone,
 * with the frameworks and shared rubrics that it refers to. The same module makes the same bytes.
 *
 * @param files by their names in the package
 */
public record ModulePackage(Manifest manifest, Map<String, byte[]> files) {
    /** Licence of all that we write; curriculum/LICENSE has its words. */
    public static final String LICENCE = "CC-BY-4.0";

    private static final String MANIFEST = "package.json";
    private static final String SIGNATURE = "signature.json";
    private static final String ROOT = "curriculum/";
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final JsonMapper JSON = new JsonMapper();

    public ModulePackage {
        files = new TreeMap<>(files);
    }

    /** @throws IOException if a file of the module can't be read */
    public static ModulePackage of(Path curriculum, Module module) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(ROOT + "catalogue.json", catalogue(module));
        for (String folder : new String[] {"frameworks", "rubrics", "modules/" + module.slug()}) {
            collect(curriculum, folder, files);
        }
        if (Files.isRegularFile(curriculum.resolve("LICENSE"))) {
            files.put(ROOT + "LICENSE", Files.readAllBytes(curriculum.resolve("LICENSE")));
        }
        Map<String, String> sums = new TreeMap<>();
        files.forEach((name, bytes) -> sums.put(name, sha256(bytes)));
        Manifest manifest = new Manifest(
                module.slug(),
                module.uuid(),
                module.version().number(),
                LICENCE,
                module.entry().requires(),
                sums);
        files.put(MANIFEST, manifest.json());
        return new ModulePackage(manifest, files);
    }

    private static void collect(Path curriculum, String folder, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(curriculum.resolve(folder))) {
            return;
        }
        Files.walkFileTree(curriculum.resolve(folder), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = curriculum.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && !("/" + name).contains("/.")) {
                    files.put(ROOT + name, Files.readAllBytes(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** One entry, which requires nothing: what it requires stands in the manifest. */
    private static byte[] catalogue(Module module) {
        ObjectNode json = JSON.createObjectNode();
        json.putArray("tracks");
        ObjectNode entry = json.putArray("modules").addObject();
        entry.put("slug", module.slug());
        entry.put("uuid", module.uuid().toString());
        entry.put("status", "published");
        entry.putArray("requires");
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnsafePackage if this is no package, or it was changed on its way */
    public static ModulePackage parse(byte[] zip) throws UnsafePackage {
        Map<String, byte[]> files = Unpacking.of(zip);
        byte[] manifest = files.get(MANIFEST);
        if (manifest == null) {
            throw new UnsafePackage("There is no package.json: this is no package of a module.");
        }
        ModulePackage parsed = new ModulePackage(Manifest.parse(manifest), files);
        parsed.check();
        return parsed;
    }

    private void check() throws UnsafePackage {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            boolean listed = !name.equals(MANIFEST) && !name.equals(SIGNATURE);
            if (listed && !sha256(file.getValue()).equals(manifest.sha256().get(name))) {
                throw new UnsafePackage(name + " is not what package.json says of it: the package was changed.");
            }
        }
        for (String name : manifest.sha256().keySet()) {
            if (!files.containsKey(name)) {
                throw new UnsafePackage(name + " is missing in the package.");
            }
        }
    }

    /** The same with a signature over the manifest, and so over all that it lists. */
    public ModulePackage signed(PackageSigner signer) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.put(SIGNATURE, signer.sign(manifestBytes()).json());
        return new ModulePackage(manifest, all);
    }

    /**
     * Who signed it.
     *
     * @return empty if nobody did
     * @throws UnsafePackage if the signature is not of this manifest
     */
    public Optional<PackageSignature> signature() throws UnsafePackage {
        byte[] written = files.get(SIGNATURE);
        if (written == null) {
            return Optional.empty();
        }
        PackageSignature signature = PackageSignature.parse(written);
        if (!signature.isOf(manifestBytes())) {
            throw new UnsafePackage("The signature does not belong to this package: it was changed.");
        }
        return Optional.of(signature);
    }

    private byte[] manifestBytes() {
        return Objects.requireNonNull(files.get(MANIFEST));
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(BEGINNING);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can always be written to", impossible);
        }
        return out.toByteArray();
    }

    /** Files of the module's own folder, by their names in there. */
    public Map<String, byte[]> moduleFiles() {
        String folder = ROOT + "modules/" + manifest.slug() + "/";
        Map<String, byte[]> own = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(folder)) {
                own.put(name.substring(folder.length()), bytes);
            }
        });
        return own;
    }

    /** Files that the module shares with others, by their names in the curriculum's folder. */
    public Map<String, byte[]> sharedFiles() {
        Map<String, byte[]> shared = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(ROOT + "frameworks/") || name.startsWith(ROOT + "rubrics/")) {
                shared.put(name.substring(ROOT.length()), bytes);
            }
        });
        return shared;
    }

    /** Reads the curriculum in the package, with all checks. */
    public Reading read() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make("module-package")) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (file.getKey().startsWith(ROOT)) {
                    Path path = folder.path().resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
            }
            return CurriculumReader.read(folder.path().resolve(ROOT));
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
