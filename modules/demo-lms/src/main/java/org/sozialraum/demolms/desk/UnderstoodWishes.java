package org.sozialraum.demolms.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sozialraum.demolms.course.Wishes;
import org.sozialraum.demolms.course.Wishes.Span;
import org.sozialraum.demolms.page.Html;

/** Shows what the platform has understood of what a tool said beside its link. */
final class UnderstoodWishes {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.systemDefault());

    private UnderstoodWishes() {}

    static Html icon(Wishes wishes) {
        return wishes.icon()
                .map(url -> Html.of("<img class=\"icon\" src=\"{}\" alt=\"\" width=\"32\" height=\"32\">", url))
                .orElse(Html.EMPTY);
    }

    static Html list(Visit visit, Wishes wishes) {
        List<Html> lines = new ArrayList<>();
        wishes.available().ifPresent(span -> lines.add(line(visit.say(Phrase.AVAILABLE), span(visit, span))));
        wishes.submission().ifPresent(span -> lines.add(line(visit.say(Phrase.SUBMISSION), span(visit, span))));
        wishes.frame().ifPresent(size -> lines.add(line(visit.say(Phrase.FRAME), size)));
        wishes.window().ifPresent(name -> lines.add(line(visit.say(Phrase.WINDOW), name)));
        return lines.isEmpty() ? Html.EMPTY : Html.of("<ul class=\"wishes\">{}</ul>", lines);
    }

    private static Html line(String what, String value) {
        return Html.of("<li>{}: {}</li>", what, value);
    }

    private static String span(Visit visit, Span span) {
        return (moment(visit, Phrase.FROM, span.start()) + " " + moment(visit, Phrase.UNTIL, span.end())).strip();
    }

    private static String moment(Visit visit, Phrase word, Optional<Instant> at) {
        return at.map(moment -> visit.say(word, MOMENT.format(moment))).orElse("");
    }
}
