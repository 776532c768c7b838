package org.sozialraum.lti.message;

/** A claim is there but not what the specification says. Its message names the claim and the rule, not the value. */
public final class MalformedClaim extends RuntimeException {
    private final String problem;

    public MalformedClaim(String claim, String problem) {
        this(shortName(claim) + ": " + problem);
    }

    private MalformedClaim(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    /** The claim and the rule. */
    public String problem() {
        return problem;
    }

    private static String shortName(String claim) {
        return claim.substring(claim.lastIndexOf('/') + 1);
    }
}
