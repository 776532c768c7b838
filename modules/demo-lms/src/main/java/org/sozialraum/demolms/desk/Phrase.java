package org.sozialraum.demolms.desk;

import org.sozialraum.demolms.page.Language;

/** Every sentence of the pages, German and English side by side so that none is missing. */
enum Phrase {
    NAME("Demo-Lernplattform", "Demo learning platform"),
    SKIP("Zum Inhalt springen", "Skip to content"),
    LANGUAGE("Sprache", "Language"),
    HOME_TITLE("Probieren Sie es aus", "Try it out"),
    HOME_WHAT(
            "Das ist eine kleine Lernplattform mit einem Kurs, in dem Sozialraum Digital so erscheint wie in Moodle.",
            "This is a small learning platform with one course, in which Sozialraum Digital appears as it does in Moodle."),
    HOME_SAFE(
            "Alle Personen sind erfunden, und mit dem nächsten Start ist alles wieder wie am ersten Tag.",
            "All people are invented, and the next start brings everything back to the first day."),
    HOME_LEARN("Als lernende Person hineingehen", "Go in as a learner"),
    HOME_TEACH("Als Lehrkraft hineingehen", "Go in as a teacher"),
    HOME_RUN("Für die Verwaltung", "For administrators"),
    HOME_RUN_WHAT(
            "Werkzeug anmelden, Störungen einschalten, zurücksetzen",
            "Register the tool, switch on trouble, start over"),
    ENTER("Hineingehen als {}", "Go in as {}"),
    LEARNER("lernt", "learner"),
    TEACHER("lehrt", "teacher"),
    ASSISTANT("lehrt, ohne zu bearbeiten", "teacher without editing"),
    YOU_ARE("Sie sind {}", "You are {}"),
    LEAVE("Person wechseln", "Switch person"),
    COURSE("Kurs", "Course"),
    ACTIVITIES("Aktivitäten", "Activities"),
    OPEN_IN_WINDOW("In neuem Fenster öffnen", "Open in a new window"),
    BACK_TO_COURSE("Zurück zum Kurs", "Back to the course"),
    BACK_TO_START("Zurück zum Anfang", "Back to the start"),
    UNNAMED("ohne Namen öffnen", "open without a name"),
    PRIVACY("Was {} über mich speichert", "What {} stores about me"),
    GRADED("wird bewertet", "graded"),
    NOT_GRADED("ohne Bewertung", "not graded"),
    OWN_GRADES("Meine Bewertungen", "My grades"),
    GRADEBOOK("Bewertungen", "Gradebook"),
    NO_GRADES("Noch ist keine Bewertung angekommen.", "No grade has arrived yet."),
    NO_COLUMNS("Der Kurs hat keine bewertete Aktivität.", "The course has no graded activity."),
    COLUMN("Aktivität", "Activity"),
    PERSON("Person", "Person"),
    VALUE("Wert", "Value"),
    OF("{} von {}", "{} of {}"),
    COMMENT("Anmerkung", "Comment"),
    ACTIVITY_PROGRESS("Bearbeitung", "Progress"),
    GRADING_PROGRESS("Bewertungsstand", "Grading"),
    ARRIVED("Angekommen", "Arrived"),
    REVIEW("Arbeit ansehen", "See the work"),
    COPY("Diesen Kurs kopieren", "Copy this course"),
    ADD("Aktivität hinzufügen", "Add an activity"),
    PICK("Im Werkzeug auswählen", "Pick in the tool"),
    PICK_WHAT(
            "{} öffnet seine Auswahl; was Sie dort wählen, steht danach im Kurs.",
            "{} opens its choice; what you pick there is added to the course."),
    BY_HAND("Von Hand anlegen", "Add by hand"),
    TITLE("Titel", "Title"),
    TOOL("Werkzeug", "Tool"),
    CUSTOM(
            "Zusatzangaben, eine je Zeile, zum Beispiel module=releasing-data",
            "Custom parameters, one a line, such as module=releasing-data"),
    WITH_GRADE("mit Bewertung (höchstens 100)", "with a grade (maximum 100)"),
    CREATE("Anlegen", "Add"),
    AVAILABLE("Zugänglich", "Open"),
    SUBMISSION("Abgabe", "Handing in"),
    FRAME("Rahmen", "Frame"),
    WINDOW("Eigenes Fenster", "Window of its own"),
    FROM("ab {}", "from {}"),
    UNTIL("bis {}", "until {}"),
    PICKED("Die Auswahl ist im Kurs", "Your choice is in the course"),
    PICKED_NONE("Es wurde nichts ausgewählt", "Nothing was picked"),
    REFUSED("Die Antwort des Werkzeugs wurde nicht angenommen", "The tool's answer was not accepted"),
    RETURNED("Sie sind zurück auf der Lernplattform", "You are back on the learning platform"),
    TOOL_SAYS("Das Werkzeug sagt: {}", "The tool says: {}"),
    TOOL_FAILED("Das Werkzeug meldet einen Fehler: {}", "The tool reports an error: {}"),
    ENTER_FIRST("Wählen Sie zuerst eine Person", "Choose a person first"),
    TEACHERS_ONLY("Das dürfen nur Lehrkräfte", "Only teachers may do this"),
    NOT_FOUND("Das gibt es hier nicht", "There is nothing here"),
    ADMIN("Verwaltung", "Administration"),
    TOOLS("Angemeldete Werkzeuge", "Registered tools"),
    CLIENT("Client-ID", "Client id"),
    DEPLOYMENT("Deployment", "Deployment"),
    REGISTER("Werkzeug anmelden", "Register a tool"),
    REGISTER_WHAT(
            "Das Werkzeug öffnet seine Anmeldung hier und bekommt eine eigene Client-ID (LTI Dynamic Registration).",
            "The tool opens its registration here and gets a client id of its own (LTI Dynamic Registration)."),
    REGISTER_ADDRESS("Anmeldeadresse des Werkzeugs", "Registration address of the tool"),
    REGISTRATION_OPEN("Anmeldung läuft", "Registration under way"),
    BEHAVIOUR("Verhalten", "Behaviour"),
    LOGIN_METHOD("Login beginnt mit", "Login begins with"),
    STORAGE("postMessage-Speicher", "postMessage storage"),
    HINT_ONCE("Ein Startversuch gilt nur einmal", "A launch works once only"),
    TIMESTAMP_RULE("Regel für Zeitstempel der Bewertungen", "Rule for score timestamps"),
    MOODLE_FORMATS("Antworten in der Form von Moodle 4.4", "Answers in the shapes of Moodle 4.4"),
    CLOCK_SKEW("Uhr geht vor um Sekunden", "Clock is ahead by seconds"),
    FURTHER_LEARNERS("Weitere Lernende im Kurs", "Further learners in the course"),
    PAGE_SIZE("Längste Seite einer Liste (0: unbegrenzt)", "Longest page of a list (0: unlimited)"),
    TROUBLE("Störungen", "Trouble"),
    ENDPOINT("Endpunkt", "Endpoint"),
    KIND("Störung", "Trouble"),
    DELAY("Verzögerung in Millisekunden", "Delay in milliseconds"),
    RETRY_AFTER("Retry-After in Sekunden", "Retry-After in seconds"),
    TIMES("so oft (0: bis zum Abschalten)", "times (0: until switched off)"),
    SAVE("Übernehmen", "Apply"),
    KEYS("Schlüssel und Zustand", "Keys and state"),
    ROTATE("Signaturschlüssel wechseln", "Rotate the signing key"),
    ROTATE_AT_ONCE("Wechseln und den alten nicht mehr veröffentlichen", "Rotate, and publish the old one no longer"),
    RESET("Alles zurücksetzen", "Reset everything"),
    REQUESTS("Gesehene Anfragen", "Requests seen"),
    COUNT("Anzahl", "Count"),
    DONE("Erledigt.", "Done.");

    private final String german;
    private final String english;

    Phrase(String german, String english) {
        this.german = german;
        this.english = english;
    }

    String in(Language language) {
        return language == Language.DE ? german : english;
    }

    /** The sentence with its holes {@code {}} filled from left to right; not yet escaped. */
    String in(Language language, String... values) {
        StringBuilder filled = new StringBuilder();
        String rest = in(language);
        for (String value : values) {
            int hole = rest.indexOf("{}");
            filled.append(rest, 0, hole).append(value);
            rest = rest.substring(hole + 2);
        }
        return filled.append(rest).toString();
    }
}
