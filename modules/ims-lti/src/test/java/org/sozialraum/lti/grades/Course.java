package org.sozialraum.lti.grades;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;

/** A course of the recorded Moodle, and our way to its gradebook. */
final class Course implements AutoCloseable {
    static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    final SettableClock clock;
    final OurSide ours;
    final RecordedMoodle moodle;
    final Deployment deployment;
    final GradeBook gradeBook;
    final LineItemsEndpoint endpoint;

    private final ListeningServer services;

    Course() {
        clock = new SettableClock("2026-11-22T20:30:59.470Z");
        ours = new OurSide(clock);
        moodle = new RecordedMoodle(clock, ours.keys::publicJwks);
        deployment = OurSide.deploymentAt(moodle.server());
        services = moodle.server();
        gradeBook = new GradeBook(ours.calls, clock);
        endpoint = endpoint(Scope.LINE_ITEM, Scope.LINE_ITEM_READONLY, Scope.SCORE, Scope.RESULT_READONLY);
    }

    private Course(Course sameTokens, ListeningServer services, Outgoing outgoing) {
        clock = sameTokens.clock;
        ours = sameTokens.ours;
        moodle = sameTokens.moodle;
        deployment = sameTokens.deployment;
        this.services = services;
        gradeBook = new GradeBook(new ServiceCalls(ours.tokens, outgoing, clock), clock);
        endpoint = endpoint(Scope.LINE_ITEM, Scope.LINE_ITEM_READONLY, Scope.SCORE, Scope.RESULT_READONLY);
    }

    /** The same course, whose services lie elsewhere and are called in another way; tokens come from Moodle. */
    Course servedBy(ListeningServer other, Outgoing outgoing) {
        return new Course(this, other, outgoing);
    }

    /** What the launch has offered, no more. */
    LineItemsEndpoint endpoint(Scope... offered) {
        URI url = services.at(RecordedMoodle.LINE_ITEMS + "?type_id=1");
        return new LineItemsEndpoint(deployment, url, Set.of(offered));
    }

    URI column(int number) {
        return services.at(columnPath(number) + "?type_id=1");
    }

    static String columnPath(int number) {
        return RecordedMoodle.LINE_ITEMS + "/" + number + "/lineitem";
    }

    /** The columns are these, in JSON; {@code HOME} stands for the address of the list. */
    void holds(String columns) {
        String home = moodle.server().home() + RecordedMoodle.LINE_ITEMS;
        moodle.server().plan(RecordedMoodle.LINE_ITEMS, Reply.json(200, LINE_ITEMS, columns.replace("HOME", home)));
    }

    List<Heard> heard(String method) {
        return moodle.server().heard().stream()
                .filter(request -> request.method().equals(method)
                        && !request.uri().getPath().equals(RecordedMoodle.TOKEN))
                .toList();
    }

    static WantedLineItem wanted(String link, String resourceId, String tag) {
        return new WantedLineItem("Check", new BigDecimal("100.00"), Optional.of(link), resourceId, tag);
    }

    @Override
    public void close() {
        moodle.server().close();
        ours.close();
    }
}
