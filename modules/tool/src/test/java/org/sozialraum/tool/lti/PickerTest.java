package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.lti.deeplinking.DeepLinkingSigner;
import org.sozialraum.lti.grades.ActivityProgress;
import org.sozialraum.lti.grades.SubmissionReview;
import org.sozialraum.lti.grades.WantedLineItem;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.keys.StoredToolKey;
import org.sozialraum.lti.keys.ToolKeyStore;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.tool.Course;

class PickerTest {
    private static final SubmissionReview REVIEW = new SubmissionReview(
            Set.of(ActivityProgress.COMPLETED),
            Optional.empty(),
            Optional.of(URI.create("https://lernen.example/lti/launch")),
            Map.of());

    private final Picker picker = picker();

    /** Submission Review 1.0, line item extension. */
    @Test
    void announces_with_the_column_how_its_work_is_reviewed() {
        assertThat(picker.item(Course.MODULE, true, Language.EN).column().flatMap(WantedLineItem::review))
                .contains(REVIEW);
    }

    @Test
    void asks_for_no_column_where_nothing_is_graded() {
        assertThat(picker.item(Course.MODULE, false, Language.EN).column()).isEmpty();
        assertThat(picker.item(Course.module(30, List.of(Course.SECTION)), true, Language.EN)
                        .column())
                .isEmpty();
    }

    @Test
    void gives_each_activity_a_column_of_its_own() {
        assertThat(picker.item(Course.MODULE, true, Language.EN).column().map(WantedLineItem::resourceId))
                .isNotEqualTo(
                        picker.item(Course.MODULE, true, Language.EN).column().map(WantedLineItem::resourceId));
    }

    private static Picker picker() {
        MasterKey key = MasterKey.of(new byte[MasterKey.BYTES]);
        InstantSource clock = InstantSource.fixed(Course.MONDAY);
        SecureRandom random = new SecureRandom();
        ToolKeys keys = new ToolKeys(new NoKeys(), key, KeyRotation.standard(), clock, random);
        return new Picker(Course.CURRICULUM, key, new DeepLinkingSigner(keys, clock, random), REVIEW, clock, random);
    }

    /** Nothing is signed here. */
    private record NoKeys() implements ToolKeyStore {
        @Override
        public List<StoredToolKey> all() {
            return List.of();
        }

        @Override
        public void save(StoredToolKey key) {
            throw new UnsupportedOperationException("nothing is signed here");
        }
    }
}
