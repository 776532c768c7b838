package org.sozialraum.tool.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.learning.registration.RegistrationTrouble;
import org.sozialraum.tool.admin.RegistrationReportView.FieldView;
import org.sozialraum.tool.web.Texts;

class RegistrationReportViewsTest {
    private final Texts german = SampleRooms.TEXTS.in(Language.DE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_a_sentence_for_each_trouble_and_a_way_out_of_each_step(Language language) {
        Texts said = SampleRooms.TEXTS.in(language);
        Set<String> sentences = new HashSet<>();
        for (RegistrationTrouble trouble : RegistrationTrouble.values()) {
            for (RegistrationStep step : RegistrationStep.values()) {
                RegistrationReportView view = RegistrationReportViews.of(SampleReports.failed(step, trouble), said);

                assertThat(view.succeeded()).isFalse();
                assertThat(view.wayOut()).isPresent();
                sentences.add(view.sentence());
            }
        }

        assertThat(sentences).hasSameSizeAs(Arrays.asList(RegistrationTrouble.values()));
    }

    @Test
    void tells_the_status_of_a_refusal() {
        assertThat(RegistrationReportViews.of(
                                SampleReports.failed(RegistrationStep.TOOL_POSTED, RegistrationTrouble.REFUSED), german)
                        .sentence())
                .contains("404");
    }

    @Test
    void tells_apart_what_came_of_a_renewal() {
        RegistrationReportView current =
                RegistrationReportViews.of(SampleReports.renewed(RegistrationStep.CURRENT_READ), german);
        RegistrationReportView renewed =
                RegistrationReportViews.of(SampleReports.renewed(RegistrationStep.ANSWER_UNDERSTOOD), german);
        RegistrationReportView failed = RegistrationReportViews.of(SampleReports.notRenewed(), german);

        assertThat(current.sentence()).contains("nichts zu senden");
        assertThat(renewed.sentence()).contains("neuen Angaben übernommen");
        assertThat(failed.wayOut().orElseThrow()).contains("mit einem neuen Link");
        assertThat(renewed.wayOut()).isEmpty();
    }

    @Test
    void calls_fields_by_words_where_it_has_some() {
        RegistrationReportView view = RegistrationReportViews.of(SampleReports.registered(), german);

        assertThat(view.fields())
                .extracting(FieldView::label)
                .containsExactly("Name", "Name", "Erlaubnisse", "Unser Rechner");
        assertThat(view.differing()).extracting(FieldView::name).containsExactly("client_name", "scope");
    }
}
