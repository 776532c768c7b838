package org.sozialraum.curriculum;

import java.util.List;
import java.util.UUID;

/**
 * Identity of a module and its place in the graph.
 *
 * @param slug folder and name in addresses; may change
 * @param uuid what others remember; never changes
 * @param requires slugs of modules to do before
 */
public record CatalogueEntry(String slug, UUID uuid, Status status, List<String> requires) {
    public CatalogueEntry {
        requires = List.copyOf(requires);
    }
}
