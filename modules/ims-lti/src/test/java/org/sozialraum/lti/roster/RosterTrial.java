package org.sozialraum.lti.roster;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;

/** A platform that gives everybody a token and answers for its roster what the test wants, and our side of it. */
final class RosterTrial implements AutoCloseable {
    static final String ROSTER = "/roster";
    static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    final OurSide ours = new OurSide(new SettableClock("2026-11-22T20:24:55Z"));
    final ListeningServer platform;
    final Roster roster = new Roster(ours.calls);
    final List<RosterPage> pages = new ArrayList<>();

    RosterTrial(Function<Heard, Reply> answer) {
        platform = new ListeningServer(request -> request.uri().getPath().equals(RecordedMoodle.TOKEN)
                ? Reply.json(200, "application/json", "{\"access_token\":\"secret\",\"expires_in\":3600}")
                : answer.apply(request));
    }

    RosterEndpoint endpoint() {
        return new RosterEndpoint(OurSide.deploymentAt(platform), platform.at(ROSTER));
    }

    RosterOutcome read() {
        return read(RosterRequest.everybody());
    }

    RosterOutcome read(RosterRequest request) {
        return roster.read(endpoint(), request, pages::add);
    }

    RosterOutcome readChanges(URI differences) {
        return read(RosterRequest.changes(differences));
    }

    List<String> userIds() {
        return pages.stream()
                .flatMap(page -> page.members().stream())
                .map(Member::userId)
                .toList();
    }

    List<Heard> asked() {
        return platform.heard().stream()
                .filter(request -> request.method().equals("GET"))
                .toList();
    }

    /** @param members elements of the list, as JSON */
    static Reply page(String members) {
        String body = "{\"id\":\"https://lms.example/r\",\"context\":{\"id\":\"c\"},\"members\":[" + members + "]}";
        return Reply.json(200, CONTAINER, body);
    }

    static Reply linked(Reply page, String link) {
        Map<String, String> headers = new HashMap<>(page.headers());
        headers.put("Link", link);
        return new Reply(page.status(), headers, page.body());
    }

    static String learner(String userId) {
        return "{\"user_id\":\"" + userId + "\",\"roles\":[\"Learner\"]}";
    }

    @Override
    public void close() {
        platform.close();
        ours.close();
    }
}
