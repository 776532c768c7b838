package org.sozialraum.curriculum.packaging;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a package says of itself.
 *
 * @param slug name of the module's folder
 * @param version as its author gave it
 * @param licence SPDX identifier
 * @param requires slugs of modules to do before; they are not in the package
 * @param sha256 of each file in the package but this one, by name
 */
public record Manifest(
        String slug, UUID uuid, String version, String licence, List<String> requires, Map<String, String> sha256) {
    static final String FORMAT = "sozialraum-module-package/1";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*+";

    public Manifest {
        requires = List.copyOf(requires);
        sha256 = Collections.unmodifiableMap(new TreeMap<>(sha256));
    }

    byte[] json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", FORMAT);
        json.put("slug", slug);
        json.put("uuid", uuid.toString());
        json.put("version", version);
        json.put("licence", licence);
        requires.forEach(json.putArray("requires")::add);
        ObjectNode files = json.putObject("files");
        sha256.forEach(files::put);
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    static Manifest parse(byte[] bytes) throws UnsafePackage {
        JsonNode json = tree(bytes);
        String format = json.path("format").asText();
        if (!format.equals(FORMAT)) {
            throw new UnsafePackage(
                    "package.json does not begin with the format \"" + FORMAT + "\": this is no package of a module.");
        }
        Map<String, String> files = new TreeMap<>();
        json.path("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        List<String> requires = new ArrayList<>();
        json.path("requires").forEach(name -> requires.add(name.asText()));
        return new Manifest(slug(json), uuid(json), text(json, "version"), text(json, "licence"), requires, files);
    }

    private static JsonNode tree(byte[] bytes) throws UnsafePackage {
        try {
            return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException noJson) {
            throw new UnsafePackage("package.json is no JSON. Fetch the package once more.", noJson);
        }
    }

    private static String slug(JsonNode json) throws UnsafePackage {
        String slug = text(json, "slug");
        if (!slug.matches(SLUG)) {
            throw new UnsafePackage("package.json: the field \"slug\" is no name of a module.");
        }
        return slug;
    }

    private static UUID uuid(JsonNode json) throws UnsafePackage {
        try {
            return UUID.fromString(text(json, "uuid"));
        } catch (IllegalArgumentException noUuid) {
            throw new UnsafePackage("package.json: the field \"uuid\" is no UUID.", noUuid);
        }
    }

    private static String text(JsonNode json, String field) throws UnsafePackage {
        JsonNode value = json.path(field);
        if (!value.isTextual() || value.asText().isBlank() || value.asText().length() > 200) {
            throw new UnsafePackage("package.json: the field \"" + field + "\" is missing.");
        }
        return value.asText();
    }
}
