package org.sozialraum.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is taught. Immutable and safe to share.
 *
 * @param tracks ways through it
 * @param modules in the catalogue's order
 */
public record Curriculum(List<Track> tracks, List<Module> modules, List<Framework> frameworks) {
    public Curriculum {
        tracks = List.copyOf(tracks);
        modules = List.copyOf(modules);
        frameworks = List.copyOf(frameworks);
    }

    public Optional<Module> module(String slug) {
        return modules.stream().filter(module -> module.slug().equals(slug)).findFirst();
    }

    public Optional<Module> module(UUID uuid) {
        return modules.stream().filter(module -> module.uuid().equals(uuid)).findFirst();
    }

    /** Tracks that lead through this module. */
    public List<Track> tracksThrough(Module module) {
        return tracks.stream()
                .filter(track -> track.path().contains(module.slug()))
                .toList();
    }

    /** The modules of a track in its order; without those that can't be taught just now. */
    public List<Module> path(Track track) {
        return track.path().stream().flatMap(slug -> module(slug).stream()).toList();
    }

    public Optional<Framework> framework(CompetenceId competence) {
        return frameworks.stream()
                .filter(framework -> framework.has(competence))
                .findFirst();
    }

    /** What a competence is called; its number where nobody knows it any more. */
    public String label(CompetenceId competence, Language language) {
        return framework(competence)
                .map(framework -> framework.labels().in(language).competences().get(competence.number()))
                .orElse(competence.number());
    }

    /** What the level of a module's competence is called; its name where nobody knows it any more. */
    public String levelLabel(Competence competence, Language language) {
        return framework(competence.id())
                .map(framework -> framework.labels().in(language).levels().get(competence.level()))
                .orElse(competence.level());
    }
}
