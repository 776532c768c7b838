package org.sozialraum.authoring.qti;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Task;
import org.sozialraum.curriculum.packaging.Unpacking;
import org.sozialraum.curriculum.packaging.UnsafePackage;

/** Brings the items of a QTI 3.0 package into a module, as folders that an author goes on with. */
public final class ImportQti implements Task {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MANIFEST = "imsmanifest.xml";

    /** @param wishes the package's file, and the module's slug */
    @Override
    public void run(Path curriculum, List<String> wishes, PrintStream out) throws IOException, Refused {
        if (wishes.size() != 2) {
            throw new Refused("Name package and module: ./sozialraum qti-import <file> <module>");
        }
        Path module = curriculum.resolve("modules").resolve(wishes.get(1));
        if (!Files.isRegularFile(module.resolve("module.json"))) {
            throw new Refused("There is no module \"" + wishes.get(1) + "\" in " + curriculum + ".");
        }
        Map<String, List<Found>> items = items(unpacked(Path.of(wishes.getFirst())));
        Path folder = module.resolve("items");
        for (String slug : items.keySet()) {
            if (Files.exists(folder.resolve(slug))) {
                throw new Refused("There is an item " + folder.resolve(slug)
                        + " already; nothing was written. Rename or remove it.");
            }
        }
        List<String> outcomes = outcomes(module);
        for (Map.Entry<String, List<Found>> item : items.entrySet()) {
            write(folder.resolve(item.getKey()), item.getValue(), outcomes);
            out.println(folder.resolve(item.getKey()) + "  ("
                    + String.join(
                            ", ",
                            item.getValue().stream()
                                    .map(one -> one.item().language())
                                    .toList()) + ")");
        }
        out.println(items.size() + " items. Add them to the flow of module.json, then run ./sozialraum lint.");
    }

    private static Map<String, byte[]> unpacked(Path file) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        try {
            return Unpacking.of(Files.readAllBytes(file));
        } catch (UnsafePackage unsafe) {
            throw new Refused(file + ": " + unsafe.getMessage());
        }
    }

    /** @param resource what the manifest says of it */
    private record Found(ReadItem item, QtiXml resource) {}

    /** By slug, with one for each language. */
    private static Map<String, List<Found>> items(Map<String, byte[]> files) throws Refused {
        byte[] manifest = files.get(MANIFEST);
        if (manifest == null) {
            throw new Refused("There is no " + MANIFEST + ": this is no QTI package.");
        }
        Map<String, List<Found>> items = new LinkedHashMap<>();
        for (QtiXml resource : QtiXml.parse(MANIFEST, manifest).all("resource")) {
            if (resource.attribute("type").orElse("").startsWith("imsqti_item_xmlv3")) {
                String file = resource.required("href");
                byte[] bytes = files.get(file);
                if (bytes == null) throw new Refused(MANIFEST + " names " + file + ", which is not in the package.");
                ReadItem item = read(file, bytes);
                items.computeIfAbsent(item.slug(), slug -> new ArrayList<>()).add(new Found(item, resource));
            }
        }
        if (items.isEmpty()) {
            throw new Refused("There is no item of QTI 3.0 in the package.");
        }
        return items;
    }

    private static ReadItem read(String file, byte[] bytes) throws Refused {
        QtiXml xml = QtiXml.parse(file, bytes);
        try {
            return QtiReader.read(xml);
        } catch (Refused refused) {
            throw new Refused(file + ": " + refused.getMessage());
        } catch (NumberFormatException noNumber) {
            throw new Refused(file + ": a number can't be read (" + noNumber.getMessage() + ").");
        }
    }

    private static List<String> outcomes(Path module) throws IOException {
        List<String> outcomes = new ArrayList<>();
        JSON.readTree(Files.readString(module.resolve("module.json")))
                .path("outcomes")
                .forEach(name -> outcomes.add(name.asText()));
        return outcomes;
    }

    /** What one language says in its structure holds for all; the German one is asked first. */
    private static void write(Path folder, List<Found> languages, List<String> known) throws IOException {
        Found first = languages.stream()
                .filter(one -> one.item().language().equals("de"))
                .findFirst()
                .orElse(languages.getFirst());
        ObjectNode json = JSON.createObjectNode();
        json.put("$schema", "../../../../schemas/item.schema.json");
        json.put(
                "uuid", uuid(first.resource()).orElseGet(() -> UUID.randomUUID().toString()));
        json.set("type", first.item().json().get("type"));
        ArrayNode outcomes = json.putArray("outcomes");
        List<String> named = named(first.resource(), known);
        (named.isEmpty() ? known.subList(0, Math.min(1, known.size())) : named).forEach(outcomes::add);
        first.item().json().properties().forEach(field -> json.set(field.getKey(), field.getValue()));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("item.json"), json.toPrettyString() + "\n", StandardCharsets.UTF_8);
        for (Found one : languages) {
            String language =
                    one.item().language().isEmpty() ? "de" : one.item().language();
            Files.writeString(folder.resolve(language + ".md"), one.item().markdown(), StandardCharsets.UTF_8);
        }
    }

    private static Optional<String> uuid(QtiXml resource) {
        return resource.all("identifier").stream()
                .filter(identifier ->
                        identifier.child("catalog").map(QtiXml::text).equals(Optional.of("uuid")))
                .flatMap(identifier -> identifier.child("entry").stream())
                .map(QtiXml::text)
                .findFirst();
    }

    private static List<String> named(QtiXml resource, List<String> known) {
        return resource.all("keyword").stream()
                .map(QtiXml::text)
                .filter(known::contains)
                .toList();
    }
}
