package org.sozialraum.persistence;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.diagnosis.ConnectionProbe;
import org.sozialraum.learning.diagnosis.Finding;
import org.sozialraum.learning.diagnosis.KnownCourse;
import org.sozialraum.learning.diagnosis.Step;
import org.sozialraum.learning.grade.Delivery;
import org.sozialraum.learning.grade.DueGrade;
import org.sozialraum.learning.grade.GradeGateway;
import org.sozialraum.learning.group.CourseGroup;
import org.sozialraum.learning.group.Groups;
import org.sozialraum.learning.group.GroupsGateway;
import org.sozialraum.learning.notice.NoticeAnswer;
import org.sozialraum.learning.notice.NoticeGateway;
import org.sozialraum.learning.notice.Subscription;
import org.sozialraum.learning.registration.RegistrationGateway;
import org.sozialraum.learning.registration.RenewalAccess;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.Membership;
import org.sozialraum.learning.roster.RosterEnd;
import org.sozialraum.learning.roster.RosterGateway;
import org.sozialraum.learning.roster.RosterTrouble;

/** An LMS that notes what it is sent; it takes everything until it is told otherwise. */
public final class Lms
        implements GradeGateway, RosterGateway, GroupsGateway, NoticeGateway, ConnectionProbe, RegistrationGateway {
    private volatile List<List<Membership>> pages = List.of();
    private volatile RosterEnd rosterEnd = new RosterEnd.Whole(Optional.empty());
    private volatile Optional<List<CourseGroup>> groups = Optional.empty();
    private volatile Function<RenewalAccess, Answer> renewal = access -> {
        throw new IllegalStateException("nobody may renew anything yet");
    };
    private volatile Runnable whileWalked = () -> {};
    private final List<Optional<KnownCourse>> courses = new CopyOnWriteArrayList<>();
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
        return rosterEnd;
    }

    /** No roster comes to its end from now on. */
    public void fails(RosterTrouble trouble) {
        rosterEnd = new RosterEnd.Failed(trouble, Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<List<CourseGroup>> read(Groups.ToRead wanted) {
        return groups;
    }

    /** The groups of every course from now on; empty: they cannot be read. */
    public void groups(Optional<List<CourseGroup>> now) {
        groups = now;
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

    @Override
    public void walk(ConnectionDetails connection, Optional<KnownCourse> course, Consumer<Finding> each) {
        courses.add(course);
        whileWalked.run();
        each.accept(new Finding(Step.KEYS, Finding.Verdict.GOOD, "keys-read", "1"));
        each.accept(new Finding(Step.OUR_ADDRESS, Finding.Verdict.ATTENTION, "address-loopback", "x".repeat(2_000)));
    }

    @Override
    public Answer ask(String issuer, RenewalAccess access) {
        return renewal.apply(access);
    }

    @Override
    public Answer send(String issuer, RenewalAccess access) {
        return renewal.apply(access);
    }

    /** What it answers from now on to whoever renews a registration. */
    public void renews(Function<RenewalAccess, Answer> newAnswer) {
        renewal = newAnswer;
    }

    /** What happens in the middle of each walk along the connection from now on. */
    public void whileWalked(Runnable interruption) {
        whileWalked = interruption;
    }

    /** What the walks were told of courses. */
    public List<Optional<KnownCourse>> courses() {
        return courses;
    }

    /** The roster of every course from now on. */
    public void shows(List<List<Membership>> roster) {
        rosterEnd = new RosterEnd.Whole(Optional.empty());
        pages = roster;
    }

    public void answers(Function<DueGrade, Delivery> newAnswer) {
        answer = newAnswer;
    }

    public List<DueGrade> received() {
        return received;
    }
}
