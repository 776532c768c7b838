package org.sozialraum.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Deep Linking 2.0, LTI resource link: what an item says of itself. */
class LtiResourceLinkItemTest {
    private static final LtiResourceLinkItem ITEM = LtiResourceLinkItem.of("Quiz", Map.of());
    private static final URI PICTURE = URI.create("https://tool.example/picture.png");
    private static final Optional<Instant> MONDAY = Optional.of(Instant.parse("2026-11-23T08:00:00Z"));
    private static final Optional<Instant> TUESDAY = Optional.of(Instant.parse("2026-11-24T08:00:00Z"));
    private static final Optional<Instant> OPEN = Optional.empty();

    /** Deep Linking 2.0, LTI resource link: icon, thumbnail. */
    @Test
    void shows_itself_in_two_sizes() {
        LtiResourceLinkItem item = ITEM.looking(ItemLook.PLAIN
                .withIcon(new ItemImage(PICTURE, 50, 40))
                .withThumbnail(new ItemImage(PICTURE, 320, 200)));

        assertThat(item.json().path("icon").toString())
                .isEqualTo("{\"url\":\"https://tool.example/picture.png\",\"width\":50,\"height\":40}");
        assertThat(item.json().path("thumbnail").path("width").asInt()).isEqualTo(320);
    }

    /** Deep Linking 2.0, LTI resource link: iframe. */
    @Test
    void says_how_large_its_frame_should_be() {
        LtiResourceLinkItem item = ITEM.looking(ItemLook.PLAIN.inFrame(new ItemFrame(890, 700)));

        assertThat(item.json().path("iframe").toString()).isEqualTo("{\"width\":890,\"height\":700}");
    }

    /** Deep Linking 2.0, LTI resource link: window. */
    @Test
    void says_which_window_it_wants() {
        ItemWindow window = new ItemWindow(
                Optional.of("learning"), Optional.of(1024), Optional.of(768), Optional.of("menubar=yes"));

        assertThat(ITEM.looking(ItemLook.PLAIN.inWindow(window))
                        .json()
                        .path("window")
                        .toString())
                .isEqualTo("{\"targetName\":\"learning\",\"width\":1024,\"height\":768,"
                        + "\"windowFeatures\":\"menubar=yes\"}");
        assertThat(ItemWindow.named("learning").json().toString()).isEqualTo("{\"targetName\":\"learning\"}");
    }

    /** Deep Linking 2.0, LTI resource link: all of this is optional. */
    @Test
    void says_no_more_than_it_has_to() {
        assertThat(ITEM.json().toString()).isEqualTo("{\"type\":\"ltiResourceLink\",\"title\":\"Quiz\"}");
    }

    /** Deep Linking 2.0, LTI resource link: available. */
    @Test
    void says_from_when_and_until_when_it_is_open() {
        assertThat(ITEM.openIn(new TimeWindow(MONDAY, TUESDAY))
                        .json()
                        .path("available")
                        .toString())
                .isEqualTo("{\"startDateTime\":\"2026-11-23T08:00:00Z\",\"endDateTime\":\"2026-11-24T08:00:00Z\"}");
        assertThat(ITEM.openIn(new TimeWindow(MONDAY, OPEN)).json().has("submission"))
                .isFalse();
    }

    /** Deep Linking 2.0, LTI resource link: submission. */
    @Test
    void says_only_one_end_where_the_other_is_open() {
        assertThat(ITEM.takingWorkIn(new TimeWindow(OPEN, TUESDAY))
                        .json()
                        .path("submission")
                        .toString())
                .isEqualTo("{\"endDateTime\":\"2026-11-24T08:00:00Z\"}");
        assertThat(ITEM.takingWorkIn(new TimeWindow(MONDAY, OPEN))
                        .json()
                        .path("submission")
                        .toString())
                .isEqualTo("{\"startDateTime\":\"2026-11-23T08:00:00Z\"}");
    }

    @Property
    void a_window_never_ends_before_it_starts(@ForAll int start, @ForAll int end) {
        Optional<Instant> from = Optional.of(Instant.ofEpochSecond(start));
        Optional<Instant> until = Optional.of(Instant.ofEpochSecond(end));

        if (end >= start) {
            assertThat(new TimeWindow(from, until).json()).hasSize(2);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TimeWindow(from, until))
                    .withMessageContaining("ends before");
        }
    }

    @Test
    void a_window_that_is_always_open_is_none() {
        assertThat(TimeWindow.between(OPEN, OPEN)).isEmpty();
        assertThat(TimeWindow.between(MONDAY, OPEN)).contains(new TimeWindow(MONDAY, OPEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(OPEN, OPEN));
    }

    @Test
    void refuses_sizes_that_are_none_and_addresses_without_a_host() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemFrame(0, 600));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemFrame(800, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemImage(PICTURE, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemImage(URI.create("/picture.png"), 10, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemWindow(Optional.empty(), Optional.of(0), Optional.empty(), Optional.empty()));
    }
}
