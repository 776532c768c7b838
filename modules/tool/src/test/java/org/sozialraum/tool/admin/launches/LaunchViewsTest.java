package org.sozialraum.tool.admin.launches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.LaunchNote.From;
import org.sozialraum.learning.launch.LaunchNote.Outcome;
import org.sozialraum.learning.launch.NotedLaunch;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.tool.admin.PagerView;
import org.sozialraum.tool.admin.SampleRooms;
import org.sozialraum.tool.admin.launches.LaunchesView.LaunchView;

class LaunchViewsTest {
    private static final From MOODLE = new From("https://moodle.example", "client");

    @ParameterizedTest
    @EnumSource(Reason.class)
    void tells_for_every_refusal_the_rule_and_what_to_do(Reason reason) {
        LaunchView view = view(reason.code(), Optional.of("kid-1"), Optional.empty());

        assertThat(view.reason().orElseThrow().clause()).contains(reason.clause());
        assertThat(view.reason().orElseThrow().todo().orElseThrow()).endsWith("[kid-1]");
    }

    @Test
    void shows_the_bare_code_where_this_version_no_longer_knows_it() {
        LaunchView view = view("forgotten-reason", Optional.of("x"), Optional.empty());

        assertThat(view.reason())
                .contains(new LaunchesView.ReasonView("forgotten-reason", Optional.empty(), Optional.empty()));
    }

    @Test
    void calls_a_platform_by_its_name_or_else_by_its_issuer() {
        assertThat(view("key-unknown", Optional.empty(), Optional.of("Moodle")).platform())
                .contains("Moodle");
        assertThat(view("key-unknown", Optional.empty(), Optional.empty()).platform())
                .contains("https://moodle.example");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_each_outcome(Language language) {
        List<LaunchView> launches = List.of(
                LaunchViews.of(launch(Outcome.ACCEPTED, "deep-linking"), SampleRooms.TEXTS.in(language)),
                LaunchViews.of(launch(Outcome.ACCEPTED, "resource-link"), SampleRooms.TEXTS.in(language)),
                LaunchViews.of(launch(Outcome.HELD, "resource-link"), SampleRooms.TEXTS.in(language)),
                LaunchViews.of(launch(Outcome.REFUSED, "resource-link"), SampleRooms.TEXTS.in(language)));
        PagerView pager = new PagerView(2, Optional.of("/admin/launches?page=1"), Optional.empty());

        String page = SampleRooms.html(
                "admin/launches.jte",
                new LaunchesView(SampleRooms.room(language), launches, true, 30, pager),
                language);

        assertThat(page)
                .contains("<caption>", "&lt;script", "rel=\"prev\"", "aria-current=\"true\"")
                .doesNotContain("<script>alert");
    }

    private static NotedLaunch launch(Outcome outcome, String message) {
        return new NotedLaunch(
                new LaunchNote(
                        Instant.EPOCH,
                        Optional.of(MOODLE),
                        Optional.of("<script>alert(1)</script>"),
                        Optional.of(message),
                        outcome,
                        outcome == Outcome.ACCEPTED ? Optional.empty() : Optional.of("deployment-held"),
                        Optional.empty()),
                Optional.of("Moodle"));
    }

    private static LaunchView view(String code, Optional<String> offending, Optional<String> platform) {
        LaunchNote note = new LaunchNote(
                Instant.EPOCH,
                Optional.of(MOODLE),
                Optional.empty(),
                Optional.empty(),
                Outcome.REFUSED,
                Optional.of(code),
                offending);
        return LaunchViews.of(new NotedLaunch(note, platform), SampleRooms.TEXTS.in(Language.EN));
    }
}
