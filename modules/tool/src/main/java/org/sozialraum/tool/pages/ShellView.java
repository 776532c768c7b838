package org.sozialraum.tool.pages;

import java.util.Locale;
import java.util.Optional;

/**
 * What every page shows around its own content: the one-line header and what the scripts need to know.
 *
 * @param language BCP 47: {@code de}, {@code en} or {@code de-simple} (the registered variant for simple language)
 * @param assets path under which all static files lie, without a slash at the end: {@code /assets/3f2a9c}
 * @param title what is open, usually the module's title
 * @param home where the title leads: the overview, or the teacher's page
 * @param progress how far the learner has come, where that means something
 * @param savedAt time of day of the last saved answer, already in the reader's format
 * @param languages absent where the language can't be chosen yet
 * @param newWindow address to open outside the frame
 * @param platformOrigin origin of the platform around us, the only one that gets messages; absent: none are sent
 */
public record ShellView(
        String language,
        String assets,
        Right right,
        String title,
        Optional<String> home,
        Optional<Progress> progress,
        Audience audience,
        Optional<String> savedAt,
        Optional<Languages> languages,
        Optional<String> newWindow,
        Optional<String> platformOrigin) {

    /** A shell for pages before anybody is known: refusals, registration, errors. */
    public static ShellView bare(String language, String assets, String title) {
        return new ShellView(
                language,
                assets,
                Right.NOBODY,
                title,
                Optional.empty(),
                Optional.empty(),
                Audience.UNSAID,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** With whose right the page was opened; the body says it in {@code data-right}. */
    public enum Right {
        LEARNER,
        INSTRUCTOR,
        ADMINISTRATOR,
        /** Nobody is known yet. */
        NOBODY;

        public Optional<String> attribute() {
            return this == NOBODY ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
        }
    }

    /** Who can read what is done on this page. */
    public enum Audience {
        /** Answers are the learner's alone until they are handed in; then her teachers can look at them. */
        HANDED_IN,
        /** What is worked out here stays the learner's alone. */
        OWN_WORK,
        /** Only that the page was read is kept. */
        PROGRESS_ONLY,
        /** Nothing can be entered here that is kept. */
        NOTHING_KEPT,
        /** The teacher's look into the module. */
        PREVIEW,
        /** Numbers of a course, for its teachers. */
        TEACHERS,
        /** One learner's work, which only she and her teachers see. */
        REVIEW,
        /** A learner's own page over all modules. */
        RECORD,
        /** Somebody whom the platform did not name: nothing counts, nothing stays. */
        UNNAMED,
        /** What is kept of the reader, for the reader alone. */
        OWN_DATA,
        /** How much is kept of somebody, for those who answer for the institution. */
        COUNTS,
        /** Pages where the question does not arise. */
        UNSAID;

        /** The last part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Where the learner is.
     *
     * @param step the step that is open, from 1; 0 on the overview
     * @param done steps marked as done
     * @param of number of all steps
     * @param minutesLeft roughly what is left, 0 when all is done
     */
    public record Progress(int step, int done, int of, int minutesLeft) {}

    /**
     * The language switch.
     *
     * @param action where the form is sent
     * @param back path of this page
     */
    public record Languages(String action, String back) {}
}
