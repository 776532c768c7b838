package org.sozialraum.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.grades.WantedLineItem;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.MessageParser;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;

/** Deep Linking 2.0, deep linking settings: what the platform takes decides what may be picked. */
class PickingRulesTest {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String SETTINGS = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    private static final LtiResourceLinkItem ITEM = LtiResourceLinkItem.of("Quiz", Map.of());

    @Test
    void returns_no_link_to_a_platform_that_takes_none() {
        DeepLinkingRequest request = request("link", "file");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeepLinkingResponse.to(request, List.of(ITEM)))
                .withMessageContaining("takes no LTI links");
    }

    @Test
    void answers_with_nothing_also_a_platform_that_takes_no_links() {
        assertThat(DeepLinkingResponse.to(request("html"), List.of()).items()).isEmpty();
    }

    @Test
    void returns_a_link_where_links_are_among_what_is_taken() {
        assertThat(DeepLinkingResponse.to(request("html", "ltiResourceLink"), List.of(ITEM))
                        .items())
                .containsExactly(ITEM);
    }

    /** Deep Linking 2.0, deep linking settings: accept_presentation_document_targets. */
    @Test
    void says_how_to_open_an_item_only_in_targets_that_the_platform_takes() {
        LtiResourceLinkItem both =
                ITEM.looking(ItemLook.PLAIN.inFrame(new ItemFrame(800, 600)).inWindow(ItemWindow.named("learning")));

        assertThat(look(both, "iframe").iframe()).isPresent();
        assertThat(look(both, "iframe").window()).isEmpty();
        assertThat(look(both, "window", "embed").iframe()).isEmpty();
        assertThat(look(both, "window", "embed").window()).isPresent();
        assertThat(look(both)).isEqualTo(ItemLook.PLAIN);
    }

    /** Deep Linking 2.0, deep linking settings: targets say nothing of pictures. */
    @Test
    void sends_pictures_whatever_the_targets() {
        ItemImage image = new ItemImage(URI.create("https://tool.example/icon.png"), 64, 64);

        assertThat(look(ITEM.looking(ItemLook.PLAIN.withIcon(image))).icon()).contains(image);
    }

    /** Deep Linking 2.0, deep linking settings: accept_lineitem absent means unknown. */
    @Test
    void offers_a_column_where_the_platform_has_not_said_no() {
        LtiResourceLinkItem scored = ITEM.withColumn(column("Quiz", BigDecimal.TEN));

        assertThat(sent(scored, settings -> {}).column()).isPresent();
        assertThat(sent(scored, settings -> settings.put("accept_lineitem", true))
                        .column())
                .isPresent();
        assertThat(sent(scored, settings -> settings.put("accept_lineitem", false))
                        .column())
                .isEmpty();
    }

    private static ItemLook look(LtiResourceLinkItem item, String... targets) {
        return sent(item, settings -> {
                    ArrayNode list = settings.putArray("accept_presentation_document_targets");
                    for (String target : targets) list.add(target);
                })
                .look();
    }

    private static LtiResourceLinkItem sent(LtiResourceLinkItem item, Consumer<ObjectNode> more) {
        return DeepLinkingResponse.to(request(more, "ltiResourceLink"), List.of(item))
                .items()
                .getFirst();
    }

    /** AGS 2.0, 3.2: label and scoreMaximum. */
    @Test
    void a_column_has_a_label_and_a_maximum_above_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> column("Quiz", BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> column("Quiz", BigDecimal.TEN.negate()));
        assertThatIllegalArgumentException().isThrownBy(() -> column(" ", BigDecimal.TEN));
        assertThat(column("Quiz", new BigDecimal("0.5")).scoreMaximum()).isEqualByComparingTo("0.5");
    }

    private static WantedLineItem column(String label, BigDecimal maximum) {
        return new WantedLineItem(label, maximum, Optional.empty(), "quiz", "grade");
    }

    private static DeepLinkingRequest request(String... acceptTypes) {
        return request(settings -> {}, acceptTypes);
    }

    private static DeepLinkingRequest request(Consumer<ObjectNode> more, String... acceptTypes) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode().put("sub", "5");
        claims.put(LTI + "version", "1.3.0").put(LTI + "message_type", "LtiDeepLinkingRequest");
        claims.put(LTI + "deployment_id", "1").put(LTI + "target_link_uri", "https://tool.example/launch");
        claims.putArray(LTI + "roles").add("Instructor");
        ObjectNode settings = claims.putObject(SETTINGS).put("deep_link_return_url", "https://lms.example/return");
        for (String type : acceptTypes) settings.withArray("accept_types").add(type);
        more.accept(settings);
        return (DeepLinkingRequest) MessageParser.parse(claims, platform());
    }

    private static Platform platform() {
        URI there = URI.create("https://lms.example/there");
        PlatformId id = new PlatformId("https://lms.example", "client-1");
        return new Platform(id, "LMS", there, there, there, Optional.empty(), false, true);
    }
}
