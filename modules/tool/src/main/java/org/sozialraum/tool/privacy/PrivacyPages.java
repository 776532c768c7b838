package org.sozialraum.tool.privacy;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.privacy.Holding;
import org.sozialraum.learning.privacy.Kept;
import org.sozialraum.learning.privacy.KeptPeople.Erasures;
import org.sozialraum.learning.privacy.KeptPeople.Identity;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.pages.ShellView.Languages;
import org.sozialraum.tool.pages.ShellView.Right;
import org.sozialraum.tool.privacy.PrivacyView.CourseView;
import org.sozialraum.tool.privacy.PrivacyView.ErasuresView;
import org.sozialraum.tool.privacy.PrivacyView.KindView;
import org.sozialraum.tool.web.Assets;
import org.sozialraum.tool.web.Texts;

/** Makes the pages about what is kept. */
@Once
class PrivacyPages {
    private static final Set<String> DONE = Set.of("erased", "forgotten");
    private static final String GRADES = "grades";

    private final Assets assets;

    @Inject
    PrivacyPages(Assets assets) {
        this.assets = assets;
    }

    PrivacyView own(PrivacyTicket ticket, Kept kept, String path, @Nullable String done, Texts said) {
        Optional<Identity> identity = kept.identity();
        return new PrivacyView(
                shell(ticket, path, path, said),
                true,
                Optional.ofNullable(done).filter(DONE::contains),
                identity.flatMap(Identity::subject),
                identity.map(known -> day(known.firstSeen(), said)),
                courses(kept, Optional.of(path), said),
                List.copyOf(kept.kinds()),
                identity.map(known -> path + "/file"),
                Optional.empty(),
                ticket.back().map(URI::toString));
    }

    PrivacyView numbers(PrivacyTicket ticket, Kept kept, Erasures erasures, String path, Texts said) {
        return new PrivacyView(
                shell(ticket, path, path, said),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                courses(kept, Optional.empty(), said),
                List.copyOf(kept.kinds()),
                Optional.empty(),
                Optional.of(new ErasuresView(erasures.count(), erasures.last().map(day -> day(day, said)))),
                ticket.back().map(URI::toString));
    }

    EraseView question(PrivacyTicket ticket, Kept kept, Kept.Course course, String path, Texts said) {
        int number = kept.courses().indexOf(course) + 1;
        String here = path + "/erase/" + course.id();
        return new EraseView(
                shell(ticket, path, here, said),
                course(number, course, Optional.empty(), said),
                kept.courses().size() == 1,
                course.holdings().stream().anyMatch(holding -> holding.kind().equals(GRADES)),
                here,
                path);
    }

    private ShellView shell(PrivacyTicket ticket, String path, String here, Texts said) {
        return new ShellView(
                said.language().code(),
                assets.path(),
                ticket.own() ? Right.LEARNER : Right.ADMINISTRATOR,
                "Sozialraum Digital",
                here.equals(path) ? Optional.empty() : Optional.of(path),
                Optional.empty(),
                ticket.own() ? Audience.OWN_DATA : Audience.COUNTS,
                Optional.empty(),
                Optional.of(new Languages(path + "/language", here)),
                Optional.empty(),
                Optional.empty());
    }

    private static List<CourseView> courses(Kept kept, Optional<String> path, Texts said) {
        return IntStream.range(0, kept.courses().size())
                .mapToObj(at -> course(at + 1, kept.courses().get(at), path, said))
                .toList();
    }

    private static CourseView course(int number, Kept.Course course, Optional<String> path, Texts said) {
        return new CourseView(
                number,
                course.activities(),
                course.holdings().stream().map(holding -> kind(holding, said)).toList(),
                path.map(base -> base + "/erase/" + course.id()));
    }

    private static KindView kind(Holding holding, Texts said) {
        return new KindView(holding.kind(), holding.count(), times(holding, said));
    }

    private static Optional<String> times(Holding holding, Texts said) {
        Optional<String> first = holding.first().map(at -> day(at, said));
        Optional<String> last = holding.last().map(at -> day(at, said));
        return first.equals(last)
                ? first
                : first.flatMap(from -> last.map(until -> said.get("privacy.from-to", from, until)));
    }

    private static String day(Instant at, Texts said) {
        return day(at.atZone(ZoneId.systemDefault()).toLocalDate(), said);
    }

    private static String day(LocalDate day, Texts said) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(said.locale())
                .format(day);
    }
}
