package org.sozialraum.tool.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.LaunchNote.From;
import org.sozialraum.learning.launch.LaunchNote.Outcome;
import org.sozialraum.lti.notice.Notice;
import org.sozialraum.lti.notice.NoticeOutcome;
import org.sozialraum.lti.notice.Reception;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;
import org.sozialraum.tool.web.TextFiles;

class NoticeNotingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final PlatformId CANVAS = new PlatformId("https://canvas.example", "client");
    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

    @ParameterizedTest
    @CsvSource({
        "LtiHelloWorldNotice, notice-hello",
        "LtiContextCopyNotice, notice-copy",
        "LtiAssetProcessorSubmissionNotice, notice-other"
    })
    void notes_where_a_notice_came_from_and_of_which_kind_it_is(String type, String kind) {
        assertThat(noted(new NoticeOutcome.Stored(notice(type))))
                .containsExactly(new LaunchNote(
                        NOW,
                        Optional.of(new From(CANVAS.issuer(), CANVAS.clientId())),
                        Optional.of("1"),
                        Optional.of(kind),
                        Outcome.ACCEPTED,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void notes_a_notice_once() {
        assertThat(noted(new NoticeOutcome.AlreadyHad(notice("LtiHelloWorldNotice"))))
                .isEmpty();
    }

    @Test
    void notes_why_a_notice_was_refused() {
        LaunchNote note = noted(new NoticeOutcome.Refused(Refusal.because(Reason.SIGNATURE_WRONG), Optional.of(CANVAS)))
                .getFirst();

        assertThat(note.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(note.code()).contains("signature-wrong");
        assertThat(note.message()).contains("notice");
        assertThat(note.from()).isPresent();
    }

    @Test
    void notes_that_a_deployment_waits_for_its_approval() {
        Refusal held = Refusal.because(Reason.DEPLOYMENT_HELD, "7");

        LaunchNote note =
                noted(new NoticeOutcome.Refused(held, Optional.of(CANVAS))).getFirst();

        assertThat(note.outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    void notes_a_post_that_nobody_can_read() {
        List<LaunchNote> notes =
                NoticeNoting.of(new Reception.Unreadable(Refusal.because(Reason.NOTICES_UNREADABLE, "no JSON")), NOW);

        assertThat(notes).singleElement().extracting(LaunchNote::code).isEqualTo(Optional.of("notices-unreadable"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_has_a_name_for_administrators(Language language) {
        assertThat(List.of("notice", "notice-hello", "notice-copy", "notice-other", "submission-review"))
                .allMatch(kind -> TextFiles.fromClassPath().in(language).has("admin.message." + kind));
    }

    private static List<LaunchNote> noted(NoticeOutcome outcome) {
        return NoticeNoting.of(new Reception.Read(List.of(outcome)), NOW);
    }

    private static Notice notice(String type) {
        ObjectNode claims = JsonNodeFactory.instance
                .objectNode()
                .put(CLAIM + "version", "1.3.0")
                .put(CLAIM + "deployment_id", "1");
        claims.putObject(CLAIM + "notice").put("id", "n1").put("type", type).put("timestamp", "2026-11-23T08:00:00Z");
        claims.putObject(CLAIM + "context").put("id", "9").put("title", "Somebody's course");
        return Notice.parse(claims, CANVAS);
    }
}
