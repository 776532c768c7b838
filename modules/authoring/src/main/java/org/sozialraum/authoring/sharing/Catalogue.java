package org.sozialraum.authoring.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.sozialraum.curriculum.packaging.Manifest;

/** The catalogue of a curriculum as a file that something is added to. */
final class Catalogue {
    private static final JsonMapper JSON = new JsonMapper();

    private Catalogue() {}

    /** @param requires slugs of modules that are there */
    static byte[] with(Path curriculum, Manifest added, List<String> requires) throws IOException {
        ObjectNode catalogue = (ObjectNode) JSON.readTree(Files.readString(curriculum.resolve("catalogue.json")));
        ObjectNode entry = ((ArrayNode) catalogue.get("modules")).addObject();
        entry.put("slug", added.slug());
        entry.put("uuid", added.uuid().toString());
        entry.put("status", "draft");
        requires.forEach(entry.putArray("requires")::add);
        return (catalogue.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static boolean names(Path curriculum, UUID uuid) throws IOException {
        JsonNode modules = JSON.readTree(Files.readString(curriculum.resolve("catalogue.json")))
                .path("modules");
        for (JsonNode module : modules) {
            if (module.path("uuid").asText().equals(uuid.toString())) return true;
        }
        return false;
    }
}
