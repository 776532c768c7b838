package org.sozialraum.learning.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.registration.RegistrationReport.Kind;

class RegistrationTalkTest {
    private static final UUID ID = new UUID(1, 1);

    @Test
    void came_as_far_as_its_last_step() {
        RegistrationTalk talk = talk(
                finding(RegistrationStep.CONFIGURATION_FETCHED, Optional.empty()),
                finding(RegistrationStep.TOOL_POSTED, Optional.of(RegistrationTrouble.REFUSED)));

        assertThat(talk.last().step()).isEqualTo(RegistrationStep.TOOL_POSTED);
        assertThat(talk.succeeded()).isFalse();
    }

    @Test
    void counts_silence_as_due_and_not_as_a_difference() {
        RegistrationTalk talk = new RegistrationTalk(
                "https://a.example",
                List.of(finding(RegistrationStep.CURRENT_READ, Optional.empty())),
                List.of(
                        new RegisteredField("same", "a", Optional.of("a")),
                        new RegisteredField("other", "a", Optional.of("b")),
                        new RegisteredField("silent", "a", Optional.empty())),
                List.of());

        assertThat(talk.differing()).extracting(RegisteredField::name).containsExactly("other");
        assertThat(talk.due()).extracting(RegisteredField::name).containsExactly("other", "silent");
        assertThat(talk.field("silent")).isPresent();
        assertThat(talk.field("unknown")).isEmpty();
    }

    @Test
    void keeps_no_more_than_its_share_of_what_a_platform_says() {
        String endless = "😀".repeat(10_000);
        RegistrationFinding finding = new RegistrationFinding(
                RegistrationStep.TOOL_POSTED,
                Optional.of(RegistrationTrouble.REFUSED),
                endless,
                OptionalInt.of(400),
                endless,
                endless,
                endless);
        RegistrationTalk talk = new RegistrationTalk(
                endless,
                List.of(finding),
                Collections.nCopies(1_000, new RegisteredField(endless, endless, Optional.of(endless))),
                Collections.nCopies(1_000, endless));

        assertThat(talk.platform()).hasSizeLessThanOrEqualTo(500).endsWith("😀…");
        assertThat(talk.last().answered()).hasSizeLessThanOrEqualTo(500);
        assertThat(talk.fields()).hasSize(60);
        assertThat(talk.fields().getFirst().name()).hasSizeLessThanOrEqualTo(200);
        assertThat(talk.fields().getFirst().asked()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(talk.leftOut()).hasSize(20);
    }

    @Test
    void refuses_a_registration_without_a_step() {
        assertThatThrownBy(() -> talk()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_failed_registration_belongs_to_no_connection_and_every_other_report_to_one() {
        RegistrationTalk failed =
                talk(finding(RegistrationStep.TOOL_POSTED, Optional.of(RegistrationTrouble.NO_ANSWER)));
        RegistrationTalk done = talk(finding(RegistrationStep.ANSWER_UNDERSTOOD, Optional.empty()));

        assertThatThrownBy(() -> report(Kind.REGISTRATION, Optional.of(ID), failed))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> report(Kind.REGISTRATION, Optional.empty(), done))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> report(Kind.RENEWAL, Optional.empty(), failed))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(report(Kind.RENEWAL, Optional.of(ID), failed).connection()).contains(ID);
    }

    @Test
    void what_counts_is_the_last_that_went_well() {
        RegistrationTalk good = talk(finding(RegistrationStep.ANSWER_UNDERSTOOD, Optional.empty()));
        RegistrationTalk bad = talk(finding(RegistrationStep.CURRENT_READ, Optional.of(RegistrationTrouble.FORBIDDEN)));
        Optional<RegistrationReport> first = Optional.of(at(5, Kind.REGISTRATION, good));
        Optional<RegistrationReport> before = Optional.of(at(4, Kind.RENEWAL, good));
        Optional<RegistrationReport> after = Optional.of(at(6, Kind.RENEWAL, good));
        Optional<RegistrationReport> failed = Optional.of(at(6, Kind.RENEWAL, bad));

        assertThat(new RegistrationStanding(first, after, true).current()).isEqualTo(after);
        assertThat(new RegistrationStanding(first, before, true).current()).isEqualTo(first);
        assertThat(new RegistrationStanding(first, failed, true).current()).isEqualTo(first);
        assertThat(new RegistrationStanding(Optional.empty(), failed, true).current())
                .isEmpty();
    }

    @Test
    void shows_no_address_and_no_token_of_an_access() {
        assertThat(new RenewalAccess("https://a.example/c?secret=1", Optional.of("sealed")).toString())
                .isEqualTo("RenewalAccess[with token]");
    }

    private static RegistrationTalk talk(RegistrationFinding... findings) {
        return new RegistrationTalk("https://a.example", List.of(findings), List.of(), List.of());
    }

    static RegistrationFinding finding(RegistrationStep step, Optional<RegistrationTrouble> trouble) {
        return new RegistrationFinding(
                step, trouble, "GET https://a.example/c", OptionalInt.of(200), "{}", "It went so.", "");
    }

    private static RegistrationReport at(int second, Kind kind, RegistrationTalk talk) {
        return new RegistrationReport(ID, Instant.ofEpochSecond(second), kind, Optional.of(ID), talk);
    }

    private static RegistrationReport report(Kind kind, Optional<UUID> connection, RegistrationTalk talk) {
        return new RegistrationReport(ID, Instant.EPOCH, kind, connection, talk);
    }
}
