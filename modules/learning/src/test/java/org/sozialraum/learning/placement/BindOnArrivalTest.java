package org.sozialraum.learning.placement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.library.Library;

/** lti.md, grades: after a course copy the resource link id is new. */
class BindOnArrivalTest {
    private static final UUID MODULE = Knowledge.MODULE.uuid();
    private static final Placement FREE = People.activity(Optional.empty(), People.COLUMN);

    private final MemoryPlacements placements = new MemoryPlacements(FREE);
    private final BindOnArrival bindOnArrival = new BindOnArrival(
            placements, placements, Library.of(new Curriculum(List.of(), List.of(Knowledge.MODULE), List.of())));

    @Test
    void binds_a_copy_to_what_its_original_is_and_remembers_where_it_came_from() {
        Placement original = original("old", "link-old", "Anything", Optional.of(MODULE));

        Placement bound = arrives(new Ancestry(List.of("never met", "link-old"), List.of()));

        assertThat(bound.module()).contains(MODULE);
        assertThat(bound.copyOf()).contains(original.id());
        assertThat(placements.get(FREE.id())).isEqualTo(bound);
    }

    @Test
    void takes_the_newest_ancestor_that_is_bound() {
        original("older", "link-older", "Anything", Optional.of(MODULE));
        original("newer", "link-newer", "Anything", Optional.empty());

        Placement bound = arrives(new Ancestry(List.of("link-newer", "link-older"), List.of()));

        assertThat(bound.module()).contains(MODULE);
    }

    @Test
    void finds_the_original_by_its_title_where_only_the_course_is_told() {
        original("old", "link-old", "Releasing data", Optional.of(MODULE));
        original("other", "link-other", "Something else", Optional.of(MODULE));

        Placement bound = arrives(new Ancestry(List.of(), List.of("course-old")));

        assertThat(bound.copyOf().map(placements::get).map(Placement::resourceLinkId))
                .contains("link-old");
    }

    @Test
    void guesses_nothing_for_an_activity_that_the_copied_course_did_not_have() {
        original("other", "link-other", "Something else", Optional.of(MODULE));

        assertThat(arrives(new Ancestry(List.of(), List.of("course-old")))).isEqualTo(FREE);
    }

    @Test
    void does_not_believe_in_an_original_at_another_deployment() {
        Placement elsewhere = original("old", "link-old", "Releasing data", Optional.of(MODULE));
        placements.save(new Placement(
                elsewhere.id(),
                new Origin(People.ORIGIN.issuer(), People.ORIGIN.clientId(), "2"),
                "link-old",
                elsewhere.module(),
                elsewhere.title(),
                elsewhere.column()));

        assertThat(arrives(new Ancestry(List.of("link-old"), List.of("course-old"))))
                .isEqualTo(FREE);
    }

    @Test
    void does_what_the_link_itself_says_and_knows_the_original_all_the_same() {
        Placement original = original("old", "link-old", "Releasing data", Optional.of(UUID.randomUUID()));
        Placement known = original("known", "link-known", "Releasing data", Optional.of(MODULE));
        Arrival arrival = arrival(Optional.of(MODULE), new Ancestry(List.of("link-old", "link-known"), List.of()));

        Placement bound = bindOnArrival.handle(FREE, arrival);

        assertThat(bound.module()).contains(MODULE);
        assertThat(bound.copyOf())
                .as("the first one is no longer in the curriculum")
                .contains(known.id());
        assertThat(bound.copyOf()).isNotEqualTo(Optional.of(original.id()));
    }

    @Test
    void leaves_alone_what_is_bound() {
        original("old", "link-old", "Releasing data", Optional.of(MODULE));
        Placement chosen = FREE.boundTo(UUID.randomUUID());

        assertThat(bindOnArrival.handle(
                        chosen, arrival(Optional.empty(), new Ancestry(List.of("link-old"), List.of()))))
                .isEqualTo(chosen);
    }

    private Placement arrives(Ancestry ancestry) {
        return bindOnArrival.handle(FREE, arrival(Optional.empty(), ancestry));
    }

    private static Arrival arrival(Optional<UUID> requested, Ancestry ancestry) {
        return People.arrival("anna", requested, Optional.empty()).copiedFrom(ancestry);
    }

    private Placement original(String name, String link, String title, Optional<UUID> module) {
        Placement placement = new Placement(
                new PlacementId(People.SCHOOL, UUID.nameUUIDFromBytes(name.getBytes(UTF_8))),
                People.ORIGIN,
                link,
                module,
                Optional.of(title),
                People.COLUMN);
        placements.stands("course-old", placement);
        return placement;
    }
}
