package org.sozialraum.lti.refusal;

import java.util.Locale;
import java.util.Optional;

/**
 * Why a login or launch was refused.
 *
 * @param reason one of the closed set of reasons
 * @param offending the value that was wrong, where it is harmless: never a token, name, e-mail or return address
 */
public record Refusal(Reason reason, Optional<String> offending) {
    private static final int LONGEST = 200;

    public Refusal {
        offending = offending.map(Refusal::harmless);
    }

    public static Refusal because(Reason reason) {
        return new Refusal(reason, Optional.empty());
    }

    public static Refusal because(Reason reason, String offending) {
        return new Refusal(reason, Optional.of(offending));
    }

    /** Stable, in kebab-case, for pages, logs and people on the telephone. */
    public String code() {
        return reason.code();
    }

    /** The rule that was broken: specification and section. */
    public String clause() {
        return reason.clause();
    }

    /** What to say to the person in front of the page: German, else English. */
    public PersonText forPerson(Locale locale) {
        return RefusalTexts.of(locale).forPerson(reason);
    }

    /** One or two sentences for the administrator, with the offending value: German, else English. */
    public String forAdministrator(Locale locale) {
        String hint = RefusalTexts.of(locale).forAdministrator(reason);
        return offending.map(value -> hint + " [" + value + "]").orElse(hint);
    }

    private static String harmless(String value) {
        String printable = value.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.length() > LONGEST ? printable.substring(0, LONGEST) + "…" : printable;
    }
}
