package org.sozialraum.persistence;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sozialraum.learning.grade.Delivery;
import org.sozialraum.learning.grade.DueGrade;
import org.sozialraum.learning.grade.GradeGateway;
import org.sozialraum.learning.notice.NoticeAnswer;
import org.sozialraum.learning.notice.NoticeGateway;
import org.sozialraum.learning.notice.Subscription;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.Membership;
import org.sozialraum.learning.roster.RosterEnd;
import org.sozialraum.learning.roster.RosterGateway;

/** An LMS that notes what it is sent; it takes everything until it is told otherwise. */
public final class Lms implements GradeGateway, RosterGateway, NoticeGateway {
    private volatile List<List<Membership>> pages = List.of();
    private final List<DueGrade> received = new CopyOnWriteArrayList<>();
    private final List<Subscription> asked = new CopyOnWriteArrayList<>();
    private volatile Function<DueGrade, Delivery> answer = grade -> new Delivery.Taken(Optional.empty());

    @Override
    public Delivery deliver(DueGrade grade) {
        received.add(grade);
        return answer.apply(grade);
    }

    @Override
    public RosterEnd read(CourseRoster roster, Consumer<List<Membership>> page) {
        pages.forEach(page);
        return new RosterEnd.Whole(Optional.empty());
    }

    @Override
    public NoticeAnswer ask(Subscription subscription) {
        asked.add(subscription);
        return new NoticeAnswer.Agreed();
    }

    /** What it was asked to tell. */
    public List<Subscription> asked() {
        return asked;
    }

    /** The roster of every course from now on. */
    public void shows(List<List<Membership>> roster) {
        pages = roster;
    }

    public void answers(Function<DueGrade, Delivery> newAnswer) {
        answer = newAnswer;
    }

    public List<DueGrade> received() {
        return received;
    }
}
