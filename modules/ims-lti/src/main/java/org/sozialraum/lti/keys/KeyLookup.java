package org.sozialraum.lti.keys;

/** What came of looking for a platform's key. */
public sealed interface KeyLookup {
    /** The platform publishes this key, or did when it last answered. */
    record Found(PlatformKey key) implements KeyLookup {}

    /** The platform answered, and publishes no such key. */
    record Unknown() implements KeyLookup {}

    /**
     * Nobody can say: the platform's key set cannot be read.
     *
     * @param diagnosis for an administrator
     */
    record Unavailable(String diagnosis) implements KeyLookup {}
}
