package org.sozialraum.tool.result;

import java.util.Optional;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.tool.result.GradeView.State;
import org.sozialraum.tool.visit.TimeOfDay;
import org.sozialraum.tool.web.Texts;

/** Says where a grade is. */
public final class GradeState {
    private GradeState() {}

    /** @param result address of the page with the result; {@code /resend} and {@code /grade} lie below it */
    public static GradeView view(Optional<Grade> grade, String result, Texts texts) {
        Optional<Passage> passage = grade.map(Grade::passage);
        if (passage.isEmpty()) {
            return new GradeView(State.NOT_DUE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return switch (passage.get()) {
            case Passage.Arrived arrived ->
                new GradeView(
                        State.ARRIVED,
                        Optional.of(TimeOfDay.of(arrived.at(), texts)),
                        Optional.empty(),
                        Optional.of(result + "/resend"),
                        Optional.empty());
            case Passage.OnItsWay way ->
                new GradeView(
                        way.trouble().isPresent() ? State.FAILED : State.ON_ITS_WAY,
                        Optional.of(TimeOfDay.of(way.nextTry(), texts)),
                        way.trouble().map(Trouble::code),
                        way.trouble().map(trouble -> result + "/resend"),
                        Optional.of(result + "/grade"));
            case Passage.NotWanted none ->
                new GradeView(State.NOT_DUE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    /**
     * The same for somebody who looks later, and does not wait here: arrival with its day.
     *
     * @param resend address of "send again"
     */
    public static GradeView onItsDay(Optional<Grade> grade, String resend, Texts texts) {
        GradeView today = view(grade, "", texts);
        Optional<String> arrived = grade.map(Grade::passage)
                .filter(Passage.Arrived.class::isInstance)
                .map(Passage.Arrived.class::cast)
                .map(passage -> TimeOfDay.withDay(passage.at(), texts));
        return new GradeView(
                today.state(),
                arrived.or(today::at),
                today.trouble(),
                today.resend().map(possible -> resend),
                Optional.empty());
    }
}
