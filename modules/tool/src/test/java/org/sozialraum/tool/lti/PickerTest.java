package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import com.nimbusds.jwt.SignedJWT;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.placement.SpentTickets;
import org.sozialraum.lti.deeplinking.DeepLinkingSigner;
import org.sozialraum.lti.deeplinking.LtiResourceLinkItem;
import org.sozialraum.lti.deeplinking.ResponseNotes;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.lti.memory.MemoryToolKeyStore;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.lti.Picker.Admission;
import org.sozialraum.tool.lti.PickerClosedView.Why;
import org.sozialraum.tool.lti.PickerDatesView.DateView;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.web.Texts;

class PickerTest {
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Optional<String> PROOF = Optional.of("proof");
    private static final Texts SAID = Course.texts(Language.EN);
    private static final ShellView SHELL = ShellView.bare("en", "assets", "Sozialraum Digital");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final MasterKey KEY = MasterKey.of(new byte[MasterKey.BYTES]);

    private final MemoryToolKeyStore keys = new MemoryToolKeyStore();
    private final SpentTickets spent = new Spent();
    private final Picker picker = at(Course.MONDAY);

    @Test
    void admits_the_browser_in_which_it_was_opened() {
        assertThat(picker.admit(opened(several()), PROOF)).isInstanceOf(Admission.Open.class);
    }

    @Test
    void admits_no_other_browser_where_cookies_work() {
        assertThat(picker.admit(opened(several()), Optional.of("another")))
                .isEqualTo(new Admission.Closed(Why.ELSEWHERE, Optional.empty()));
        assertThat(picker.admit(opened(several()), Optional.empty()))
                .isEqualTo(new Admission.Closed(Why.ELSEWHERE, Optional.empty()));
    }

    @Test
    void admits_nothing_that_is_none_of_ours() {
        assertThat(picker.admit(Optional.empty(), PROOF))
                .isEqualTo(new Admission.Closed(Why.UNKNOWN, Optional.empty()));
        assertThat(picker.admit(Optional.of("forged"), PROOF))
                .isEqualTo(new Admission.Closed(Why.UNKNOWN, Optional.empty()));
    }

    @Test
    void lets_go_back_from_a_picker_that_was_open_too_long() {
        Optional<String> sealed = opened(several());

        Admission later = at(Course.MONDAY.plus(Duration.ofHours(3))).admit(sealed, PROOF);

        assertThat(later).isInstanceOfSatisfying(Admission.Closed.class, closed -> {
            assertThat(closed.why()).isEqualTo(Why.EXPIRED);
            assertThat(closed.unanswered()).isPresent();
        });
    }

    @Test
    void answers_once() {
        Admission.Open open = open(several());

        assertThat(picker.answer(open.ticket(), List.of(), ResponseNotes.NONE)).isPresent();
        assertThat(picker.answer(open.ticket(), List.of(), ResponseNotes.NONE)).isEmpty();
    }

    /** Deep Linking 2.0, deep linking response: an answer is always sent, also with no items; data comes back. */
    @Test
    void answers_with_nothing_and_with_the_platforms_data() throws ParseException {
        Picker.Answer answer = picker.answer(open(several()).ticket(), List.of(), ResponseNotes.NONE)
                .orElseThrow();

        assertThat(answer.to()).isEqualTo(Messages.RETURN);
        assertThat(claim(answer, DL + "content_items")).isEqualTo(List.of());
        assertThat(claim(answer, DL + "data")).isEqualTo("opaque");
    }

    /** Deep Linking 2.0, deep linking response: errormsg, errorlog. */
    @Test
    void says_what_went_wrong_where_nothing_can_be_picked_any_more() throws ParseException {
        ResponseNotes notes = ResponseNotes.complaining("too late", Why.EXPIRED.code());

        Picker.Answer answer =
                picker.answer(open(several()).ticket(), List.of(), notes).orElseThrow();

        assertThat(claim(answer, DL + "errormsg")).isEqualTo("too late");
        assertThat(claim(answer, DL + "errorlog")).isEqualTo("picker-expired");
    }

    /** Deep Linking 2.0, deep linking settings: accept_multiple. */
    @Test
    void returns_one_item_only_where_the_platform_takes_no_more() throws ParseException {
        List<LtiResourceLinkItem> two = picked("releasing-data", "@record");

        assertThat(items(picker.answer(open(several()).ticket(), two, ResponseNotes.NONE)))
                .hasSize(2);
        assertThat(items(picker.answer(open(one()).ticket(), two, ResponseNotes.NONE)))
                .hasSize(1);
    }

    @Test
    void shows_the_page_again_with_what_was_chosen_and_typed() {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>(Map.of(
                "module", "@cohort", "available-from", "2026-12-01T08:00", "available-until", "2026-11-01T08:00"));
        PickerForm filled = PickerForm.read(form, ZoneOffset.UTC);

        PickerView view = picker.view(SHELL, SAID, open(several()), filled);

        assertThat(picker.picked(filled, SAID)).isEmpty();
        assertThat(view.chosen()).containsExactly("@cohort");
        assertThat(view.missing()).isFalse();
        assertThat(view.ungraded()).containsExactly("releasing-data");
        assertThat(view.dates().isOpen()).isTrue();
        assertThat(view.dates().wrong()).extracting(DateView::name).containsExactly("available-until");
    }

    @Test
    void says_that_nothing_was_chosen() {
        PickerForm empty = PickerForm.read(new MultivaluedHashMap<>(), ZoneOffset.UTC);

        assertThat(picker.picked(empty, SAID)).isEmpty();
        assertThat(picker.view(SHELL, SAID, open(several()), empty).missing()).isTrue();
        assertThat(picker.first(SHELL, SAID, several(), PROOF).missing()).isFalse();
        assertThat(picker.first(SHELL, SAID, several(), PROOF).ungraded()).isEmpty();
    }

    private List<LtiResourceLinkItem> picked(String... values) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.addAll("module", values);
        return picker.picked(PickerForm.read(form, ZoneOffset.UTC), SAID).orElseThrow();
    }

    private static List<?> items(Optional<Picker.Answer> answer) throws ParseException {
        return claim(answer.orElseThrow(), DL + "content_items") instanceof List<?> items ? items : List.of();
    }

    private static Object claim(Picker.Answer answer, String name) throws ParseException {
        return SignedJWT.parse(answer.jwt()).getJWTClaimsSet().getClaim(name);
    }

    private static DeepLinkingRequest several() {
        return Messages.usual().as("Instructor").picking(Optional.of(true), Optional.of(TextNode.valueOf("opaque")));
    }

    private static DeepLinkingRequest one() {
        return Messages.usual().as("Instructor").picking(Optional.of(false), Optional.empty());
    }

    private Optional<String> opened(DeepLinkingRequest request) {
        return Optional.of(picker.first(SHELL, SAID, request, PROOF).request());
    }

    private Admission.Open open(DeepLinkingRequest request) {
        return picker.admit(opened(request), PROOF) instanceof Admission.Open open ? open : fail();
    }

    private static Admission.Open fail() {
        throw new AssertionError("not admitted");
    }

    private Picker at(Instant now) {
        InstantSource clock = InstantSource.fixed(now);
        ToolKeys signing = new ToolKeys(keys, KEY, KeyRotation.standard(), clock, RANDOM);
        return new Picker(
                Library.of(Course.CURRICULUM),
                new SealedTickets(KEY, RANDOM),
                spent,
                PickedItemsTest.items(),
                new DeepLinkingSigner(signing, clock, RANDOM),
                clock,
                RANDOM);
    }

    private static final class Spent implements SpentTickets {
        private final Set<String> ids = new HashSet<>();

        @Override
        public boolean spend(String ticket, Instant until) {
            return ids.add(ticket);
        }
    }
}
