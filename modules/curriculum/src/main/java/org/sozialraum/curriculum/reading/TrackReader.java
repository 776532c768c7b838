package org.sozialraum.curriculum.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.Track;

/** Reads a track's folder. */
final class TrackReader {
    private final Inspection inspection;
    private final Folder media;
    private final Map<String, List<String>> requires = new HashMap<>();

    /** @param known what there is to put on a path */
    TrackReader(Inspection inspection, Folder media, List<CatalogueEntry> known) {
        this.inspection = inspection;
        this.media = media;
        known.forEach(entry -> requires.put(entry.slug(), entry.requires()));
    }

    Optional<Track> read(Folder folder) {
        folder.allowOnly(TextFiles.and("track.json"));
        Optional<JsonFile> json = inspection.json(folder, "track.json", Schema.TRACK);
        json.ifPresent(file -> inspection.claim(file, "/uuid"));
        json.ifPresent(this::check);
        Optional<Texts<Track.Text>> texts = TextFiles.read(folder, media, TextFiles.ALL, TrackReader::text);
        return json.flatMap(file -> texts.map(wording -> new Track(
                folder.name(), file.uuid("/uuid"), file.names("/path"), file.number("/hoursPerCredit"), wording)));
    }

    private static Track.Text text(TextFile file) {
        Outline outline = Outline.ofProse(file);
        return new Track.Text(outline.title(), outline.requiredIntroduction());
    }

    private void check(JsonFile json) {
        List<String> path = json.names("/path");
        for (int index = 0; index < path.size(); index++) {
            String slug = path.get(index);
            String at = "/path/" + index;
            if (!requires.containsKey(slug)) {
                json.report(at, Code.PATH_UNKNOWN, "There is no module \"" + slug + "\".", "Correct the name.");
            }
            List<String> before = path.subList(0, index);
            requires.getOrDefault(slug, List.of()).stream()
                    .filter(required -> requires.containsKey(required) && !before.contains(required))
                    .forEach(required -> json.report(
                            at,
                            Code.PATH_ORDER,
                            "\"" + slug + "\" requires \"" + required + "\", which does not stand before it.",
                            "Put \"" + required + "\" before it, or let the requirement go."));
        }
    }
}
