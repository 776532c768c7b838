package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.observation.Observed;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.sighting.Service;
import org.sozialraum.lti.sighting.Sighting;
import org.sozialraum.lti.sighting.Symptom;
import org.sozialraum.tool.admin.SampleRooms;
import org.sozialraum.tool.web.Texts;

class SightingNotingTest {
    private static final PlatformId MOODLE = new PlatformId("https://moodle.example", "client");

    @Test
    void keeps_service_symptom_and_status() {
        Sighting seen = new Sighting.Troubled(MOODLE, Service.LINE_ITEMS, Symptom.NOT_WHAT_WAS_DUE, 200);

        assertThat(SightingNoting.observed(seen))
                .isEqualTo(new Observed("https://moodle.example", "client", "line-items", "not-what-was-due"));
        assertThat(SightingNoting.number(seen)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"PT2S, ahead, 2", "PT-2S, behind, 2", "PT0.6S, ahead, 1", "PT-61.4S, behind, 61"})
    void keeps_which_way_and_by_how_many_seconds_a_clock_is_off(Duration ahead, String what, int seconds) {
        Sighting seen = new Sighting.ClockOff(MOODLE, ahead);

        assertThat(SightingNoting.observed(seen).what()).isEqualTo(what);
        assertThat(SightingNoting.number(seen)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_can_be_seen_has_words(Language language) {
        Texts said = SampleRooms.TEXTS.in(language);

        List<Sighting> all = Stream.<Sighting>concat(
                        Arrays.stream(Service.values())
                                .flatMap(service -> Arrays.stream(Symptom.values())
                                        .map(symptom -> new Sighting.Troubled(MOODLE, service, symptom, 500))),
                        Stream.of(
                                new Sighting.KeyChanged(MOODLE),
                                new Sighting.ClockOff(MOODLE, Duration.ofSeconds(2)),
                                new Sighting.ClockOff(MOODLE, Duration.ofSeconds(-2))))
                .toList();

        assertThat(all).allSatisfy(seen -> {
            Observed observed = SightingNoting.observed(seen);
            assertThat(said.get("admin.observed.place." + observed.place())).isNotBlank();
            assertThat(said.get("admin.observed.what." + observed.what(), SightingNoting.number(seen)))
                    .isNotBlank()
                    .doesNotContain("{");
        });
    }
}
