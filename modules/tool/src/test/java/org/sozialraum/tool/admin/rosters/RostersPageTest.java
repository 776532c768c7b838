package org.sozialraum.tool.admin.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.CourseRoster;
import org.sozialraum.learning.roster.CourseRoster.Reading;
import org.sozialraum.learning.roster.KnownRoster;
import org.sozialraum.learning.roster.RosterTrouble;
import org.sozialraum.learning.roster.Rosters.Headcount;
import org.sozialraum.tool.admin.SampleRooms;

class RostersPageTest {
    private static final CourseId COURSE = new CourseId(new InstitutionId(new UUID(1, 1)), new UUID(2, 2));
    private static final Optional<Reading> NOBODY_READS = Optional.empty();
    private static final Optional<Reading> FIRST_TRY = Optional.of(new Reading(0, Instant.EPOCH, Optional.empty()));
    private static final Optional<Reading> RETRY = Optional.of(new Reading(2, Instant.EPOCH, Optional.empty()));

    private final RosterPages pages = new RosterPages(SampleRooms.pages());

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_why_each_could_not_be_read_and_offers_to_read_it_again(Language language) {
        List<KnownRoster> all = new ArrayList<>();
        for (RosterTrouble trouble : RosterTrouble.values()) all.add(known(Optional.of(trouble), RETRY));

        String page = html(all, language);

        assertThat(page)
                .contains("data-state=\"busy\"", "data-state=\"astray\"", "value=\"" + COURSE.text() + "\"")
                .contains("action=\"/admin/rosters/refresh\"");
    }

    @Test
    void tells_what_is_being_read_from_what_is_tried_again_and_what_was_given_up() {
        assertThat(html(List.of(known(Optional.empty(), FIRST_TRY)), Language.EN))
                .contains("data-state=\"reading\"", "being read");
        assertThat(html(List.of(known(Optional.of(RosterTrouble.BUSY), RETRY)), Language.EN))
                .contains("data-state=\"busy\"", "Next try");
        assertThat(html(List.of(known(Optional.of(RosterTrouble.GONE), NOBODY_READS)), Language.EN))
                .contains("data-state=\"gone\"", "as soon as teachers open")
                .doesNotContain("Next try");
        assertThat(html(List.of(known(Optional.empty(), NOBODY_READS)), Language.EN))
                .contains("data-state=\"read\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_when_there_is_none(Language language) {
        assertThat(html(List.of(), language)).doesNotContain("<table");
    }

    private String html(List<KnownRoster> rosters, Language language) {
        RostersView view = pages.of(SampleRooms.visit(language), new Slice<>(rosters, 1, false), true);
        return SampleRooms.html("admin/rosters.jte", view, language);
    }

    private static KnownRoster known(Optional<RosterTrouble> trouble, Optional<Reading> reading) {
        CourseRoster roster = new CourseRoster(
                COURSE,
                new Origin("https://moodle.example", "client", "1"),
                URI.create("https://moodle.example/roster"),
                Optional.empty(),
                3,
                Optional.of(Instant.EPOCH),
                reading,
                trouble);
        return new KnownRoster(roster, "Moodle", "course-7", new Headcount(30, 2));
    }
}
