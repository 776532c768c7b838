package org.sozialraum.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.token.Scope;

class PageWalkTest {
    private static final String TYPE = "application/json";
    private static final int MOST = 3;

    private final OurSide ours = new OurSide(new SettableClock("2026-11-22T20:30:59Z"));
    private final List<URI> taken = new ArrayList<>();
    private int last;

    @AfterEach
    void close() {
        ours.close();
    }

    @Test
    void reads_a_list_of_as_many_pages_as_it_may_read() {
        last = MOST;

        WalkEnd end = walk();

        assertThat(end).isEqualTo(new WalkEnd.Last());
        assertThat(taken).hasSize(MOST);
    }

    @Test
    void does_not_ask_for_one_page_too_many() {
        last = MOST + 1;

        WalkEnd end = walk();

        assertThat(end).isEqualTo(new WalkEnd.Endless(MOST));
        assertThat(taken).hasSize(MOST);
    }

    private WalkEnd walk() {
        try (ListeningServer platform = new ListeningServer(this::answer)) {
            PageWalk walk =
                    new PageWalk(ours.calls, OurSide.deploymentAt(platform), Set.of(Scope.RESULT_READONLY), TYPE, MOST);
            return walk.from(platform.at("/list?page=1"), (address, body, links) -> taken.add(address));
        }
    }

    private Reply answer(Heard request) {
        if (request.uri().getPath().equals(RecordedMoodle.TOKEN)) {
            return Reply.json(200, TYPE, "{\"access_token\":\"t\",\"expires_in\":3600}");
        }
        int page = Integer.parseInt(request.uri().getQuery().substring("page=".length()));
        Map<String, String> link = page < last ? Map.of("Link", "<?page=" + (page + 1) + ">; rel=next") : Map.of();
        return new Reply(200, link, "[]");
    }
}
