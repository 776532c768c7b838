package org.sozialraum.lti.refusal;

import java.util.Locale;
import java.util.ResourceBundle;

/** The wording of refusals, from {@code refusals_<language>.properties} beside this class. */
final class RefusalTexts {
    private static final RefusalTexts GERMAN = new RefusalTexts("refusals_de");
    private static final RefusalTexts ENGLISH = new RefusalTexts("refusals_en");

    private final ResourceBundle texts;

    private RefusalTexts(String file) {
        this.texts = ResourceBundle.getBundle(
                RefusalTexts.class.getPackageName() + "." + file,
                Locale.ROOT,
                RefusalTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static RefusalTexts of(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    PersonText forPerson(Reason reason) {
        return new PersonText(
                texts.getString(reason.code() + ".happened"),
                texts.getString("safe." + reason.group()),
                texts.getString("next." + reason.group()));
    }

    String forAdministrator(Reason reason) {
        return texts.getString(reason.code() + ".administrator");
    }
}
