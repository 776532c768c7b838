package org.sozialraum.tool.preview;

import gg.jte.Content;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.pages.ShellView.Languages;
import org.sozialraum.tool.pages.ShellView.Progress;
import org.sozialraum.tool.pages.ShellView.Right;

/** Headers as they look in different places, with a title that is longer than any narrow frame. */
record Shells(String language) {
    static final String TITLE = "Datenfreigabe als Abwägung: Einwilligung, Sozialdatenschutz, Schweigepflicht";
    private static final String ASSETS = "assets";

    /** HTML that a test wrote itself. */
    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    ShellView bare() {
        return ShellView.bare(language, ASSETS, "Sozialraum Digital");
    }

    ShellView overview(int done) {
        return learner(new Progress(0, done, 9, 75 - 8 * done), Audience.PROGRESS_ONLY, Optional.empty());
    }

    ShellView reading(int step) {
        return learner(new Progress(step, step - 1, 9, 75 - 8 * step), Audience.PROGRESS_ONLY, Optional.empty());
    }

    ShellView answering(Optional<String> savedAt) {
        return learner(new Progress(8, 7, 9, 15), Audience.HANDED_IN, savedAt);
    }

    ShellView reflecting() {
        return learner(new Progress(9, 8, 9, 0), Audience.NOTHING_KEPT, Optional.empty());
    }

    ShellView unbound() {
        return new ShellView(
                language,
                ASSETS,
                Right.LEARNER,
                "Sozialraum Digital",
                Optional.empty(),
                Optional.empty(),
                Audience.UNSAID,
                Optional.empty(),
                languages(),
                Optional.of("#window"),
                Optional.empty());
    }

    ShellView teacher(Audience audience) {
        return new ShellView(
                language,
                ASSETS,
                Right.INSTRUCTOR,
                TITLE,
                Optional.of("#home"),
                Optional.empty(),
                audience,
                Optional.empty(),
                languages(),
                Optional.of("#window"),
                Optional.of("https://moodle.example"));
    }

    private ShellView learner(Progress progress, Audience audience, Optional<String> savedAt) {
        return new ShellView(
                language,
                ASSETS,
                Right.LEARNER,
                TITLE,
                Optional.of("#home"),
                Optional.of(progress),
                audience,
                savedAt,
                languages(),
                Optional.of("#window"),
                Optional.of("https://moodle.example"));
    }

    private static Optional<Languages> languages() {
        return Optional.of(new Languages("#language", "/overview"));
    }
}
