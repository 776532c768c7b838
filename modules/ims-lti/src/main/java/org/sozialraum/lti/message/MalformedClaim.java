package org.sozialraum.lti.message;

/** A claim is there but not what the specification says. Its message names the claim and the rule, not the value. */
public final class MalformedClaim extends RuntimeException {
    public MalformedClaim(String claim, String problem) {
        super(shortName(claim) + ": " + problem, null, false, false);
    }

    private static String shortName(String claim) {
        return claim.substring(claim.lastIndexOf('/') + 1);
    }
}
