package org.sozialraum.lti.quirks;

import java.util.List;
import java.util.Set;

/** Exactly what the specifications say. */
final class NoQuirks implements Quirks {
    @Override
    public Set<String> productFamilies() {
        return Set.of();
    }

    @Override
    public List<Fact> facts() {
        return List.of();
    }
}
