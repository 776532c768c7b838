package org.sozialraum.lti.sighting;

/** Where sightings go. Called by many threads, in the middle of a request: it must not wait, and must not throw. */
@FunctionalInterface
public interface Sightings {
    /** For whoever does not want to know. */
    Sightings UNHEARD = sighting -> {};

    void add(Sighting sighting);
}
