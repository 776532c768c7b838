package org.sozialraum.tool.visit;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.curriculum.Step;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.pages.ShellView.Languages;
import org.sozialraum.tool.pages.ShellView.Progress;
import org.sozialraum.tool.pages.ShellView.Right;
import org.sozialraum.tool.web.Assets;
import org.sozialraum.tool.web.Texts;

/** What stands around every page: title, progress, who can read it, language. */
@Once
public class Shells {
    private final Assets assets;

    @Inject
    Shells(Assets assets) {
        this.assets = assets;
    }

    /** @param path of this page, to come back to after a change of language */
    public ShellView of(Place place, Optional<Step> step, Audience audience, String path) {
        return new ShellView(
                place.language().code(),
                assets.path(),
                place.isTeachers() ? Right.INSTRUCTOR : Right.LEARNER,
                place.module().title(place.language()),
                Optional.of(place.base() + "/overview"),
                Optional.of(progress(place, step)),
                place.isTeachers() ? Audience.PREVIEW : audience(place, audience),
                Optional.empty(),
                Optional.of(new Languages(place.base() + "/language", path)),
                Optional.of(path),
                platformOrigin(place.visit()));
    }

    /** The same with the time of the last saved answer. */
    public ShellView of(Place place, Optional<Step> step, Audience audience, String path, Optional<Instant> savedAt) {
        ShellView shell = of(place, step, audience, path);
        return new ShellView(
                shell.language(),
                shell.assets(),
                shell.right(),
                shell.title(),
                shell.home(),
                shell.progress(),
                shell.audience(),
                savedAt.map(at -> TimeOfDay.of(at, place.texts())),
                shell.languages(),
                shell.newWindow(),
                shell.platformOrigin());
    }

    /** For a placement that is no module yet, and for the teacher's own page. */
    public ShellView outsideModule(Visit visit, Texts texts, String title, Audience audience, String path) {
        boolean teacher = visit.session().right() == org.sozialraum.learning.person.Right.INSTRUCTOR;
        return new ShellView(
                texts.language().code(),
                assets.path(),
                teacher ? Right.INSTRUCTOR : Right.LEARNER,
                title,
                Optional.empty(),
                Optional.empty(),
                audience,
                Optional.empty(),
                Optional.of(new Languages(path + "/language", path)),
                Optional.of(path),
                platformOrigin(visit));
    }

    /**
     * For a page that lies below the teacher's own.
     *
     * @param overview the teacher's page of the activity, where the title leads
     */
    public ShellView belowTeachers(
            Visit visit, Texts texts, String title, Audience audience, String overview, String path) {
        return new ShellView(
                texts.language().code(),
                assets.path(),
                Right.INSTRUCTOR,
                title,
                Optional.of(overview),
                Optional.empty(),
                audience,
                Optional.empty(),
                Optional.of(new Languages(overview + "/language", path)),
                Optional.of(path),
                platformOrigin(visit));
    }

    private static Audience audience(Place place, Audience usual) {
        return place.visit().session().anonymous() ? Audience.UNNAMED : usual;
    }

    private static Progress progress(Place place, Optional<Step> step) {
        int at = step.map(open -> place.steps().indexOf(open) + 1).orElse(0);
        int done = (int) place.steps().stream().filter(place::isDone).count();
        return new Progress(at, done, place.steps().size(), Minutes.left(place));
    }

    /** Where frame messages go; only the return address tells on which origin the platform's page is. */
    private static Optional<String> platformOrigin(Visit visit) {
        return visit.session()
                .returnTo()
                .filter(address -> address.getHost() != null)
                .map(Shells::origin);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
