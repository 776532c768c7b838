package org.sozialraum.demolms.switches;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The endpoints that can be disturbed and are counted one by one. */
public enum EndpointGroup {
    JWKS,
    TOKEN,
    LINEITEMS,
    SCORES,
    RESULTS,
    MEMBERSHIPS,
    NOTICES,
    AUTHORIZATION,
    REGISTRATION,
    DEEPLINKING,
    PAGES;

    /** The name in JSON: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EndpointGroup> named(String label) {
        return Arrays.stream(values())
                .filter(group -> group.label().equals(label))
                .findFirst();
    }
}
