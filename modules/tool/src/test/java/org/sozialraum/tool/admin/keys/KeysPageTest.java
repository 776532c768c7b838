package org.sozialraum.tool.admin.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.tool.admin.MomentView;
import org.sozialraum.tool.admin.SampleRooms;
import org.sozialraum.tool.admin.TextKeys;
import org.sozialraum.tool.admin.keys.KeysView.Days;
import org.sozialraum.tool.admin.keys.KeysView.KeyView;

class KeysPageTest {
    private static final MomentView MOMENT = new MomentView("2026-11-23T08:00:00Z", "23.11.2026, 08:00:00");
    private static final List<KeyView> KEYS = Arrays.stream(KeyRing.State.values())
            .map(state -> new KeyView("kid", TextKeys.of(state), MOMENT, MOMENT, Optional.of(MOMENT)))
            .toList();

    @ParameterizedTest
    @EnumSource(Language.class)
    void offers_to_change_the_key_as_long_as_none_waits(Language language) {
        assertThat(page(Optional.of("/admin/keys/rotate"), Optional.of("rotated"), language))
                .contains("action=\"/admin/keys/rotate\"", "datetime=\"2026-11-23T08:00:00Z\"", "<caption>");
        assertThat(page(Optional.empty(), Optional.of("waits-already"), language))
                .doesNotContain("/admin/keys/rotate");
    }

    private static String page(Optional<String> rotate, Optional<String> done, Language language) {
        return SampleRooms.html(
                "admin/keys.jte",
                new KeysView(SampleRooms.room(language), KEYS, new Days(90, 2, 2), "/lti/jwks", rotate, done),
                language);
    }
}
