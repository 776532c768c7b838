package org.sozialraum.curriculum.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One reading of a whole curriculum: what is shared between its files. */
final class Inspection {
    private final Findings findings = new Findings();
    private final Schemas schemas = new Schemas();
    private final Map<UUID, String> uuids = new HashMap<>();

    Findings findings() {
        return findings;
    }

    Optional<JsonFile> json(Folder folder, String name, Schema schema) {
        return JsonFile.read(folder, name, schema, schemas);
    }

    /** Takes note of a uuid that nothing else in the curriculum may have. */
    void claim(JsonFile file, String pointer) {
        UUID uuid = file.uuid(pointer);
        String first = uuids.putIfAbsent(uuid, file.place().path());
        if (first != null) {
            file.report(
                    pointer,
                    Code.UUID_REPEATED,
                    "The uuid " + uuid + " is taken by " + first + ".",
                    "Make a new one, but leave a uuid alone that is already in use.");
        }
    }
}
