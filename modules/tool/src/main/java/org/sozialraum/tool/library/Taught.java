package org.sozialraum.tool.library;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.reading.Problem;

/**
 * What one reading of the curriculum's folder led to.
 *
 * @param curriculum what is taught since
 * @param problems what was wrong in the folder, warnings too
 * @param older modules taught in an earlier edition, because the files of the newest are broken
 * @param missing modules that can't be taught at all
 * @param at when the folder was read
 */
public record Taught(
        Curriculum curriculum, List<Problem> problems, Set<UUID> older, List<CatalogueEntry> missing, Instant at) {
    public Taught {
        problems = List.copyOf(problems);
        older = Set.copyOf(older);
        missing = List.copyOf(missing);
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    /** Modules that are not taught as their files want it; 1 where the files as a whole can't be used. */
    public int unsound() {
        int modules = older.size() + missing.size();
        return modules == 0 && errors() > 0 ? 1 : modules;
    }

    /** The same, after a reading that brought nothing usable. */
    Taught stillAfter(List<Problem> found, Instant now) {
        return new Taught(curriculum, found, older, missing, now);
    }
}
