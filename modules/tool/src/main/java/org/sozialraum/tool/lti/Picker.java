package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.deeplinking.DeepLinkingResponse;
import org.sozialraum.lti.deeplinking.DeepLinkingSigner;
import org.sozialraum.lti.deeplinking.LtiResourceLinkItem;
import org.sozialraum.lti.grades.SubmissionReview;
import org.sozialraum.lti.grades.WantedLineItem;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.login.Secrets;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.teacher.ModuleViews;
import org.sozialraum.tool.web.Texts;

/** Lets a teacher pick modules into a course, and signs the answer for the platform. */
@Once
class Picker {
    private static final BigDecimal MAXIMUM = BigDecimal.valueOf(100);

    private final Curriculum curriculum;
    private final MasterKey masterKey;
    private final DeepLinkingSigner signer;
    private final SubmissionReview review;
    private final InstantSource clock;
    private final SecureRandom random;

    @Inject
    Picker(
            Curriculum curriculum,
            MasterKey masterKey,
            DeepLinkingSigner signer,
            SubmissionReview review,
            InstantSource clock,
            SecureRandom random) {
        this.curriculum = curriculum;
        this.masterKey = masterKey;
        this.signer = signer;
        this.review = review;
        this.clock = clock;
        this.random = random;
    }

    PickerView view(ShellView shell, Texts said, DeepLinkingRequest request) {
        PickerTicket ticket = PickerTicket.of(request, clock.instant());
        return view(shell, said, ticket, ticket.sealed(masterKey, random), false);
    }

    PickerView view(ShellView shell, Texts said, PickerTicket ticket, String sealed, boolean missing) {
        return new PickerView(
                shell,
                ModuleViews.all(curriculum, said.language(), said),
                ticket.several(),
                ticket.columns(),
                sealed,
                "/lti/picker",
                "/lti/picker/cancel",
                missing);
    }

    Optional<PickerTicket> open(String sealed) {
        return PickerTicket.open(sealed, masterKey, clock.instant());
    }

    /** The modules of these names; names that nobody has are left out. */
    List<Module> known(List<String> slugs) {
        return slugs.stream().flatMap(slug -> curriculum.module(slug).stream()).toList();
    }

    /** @param modules of which all but the first are left out where the platform takes one */
    String answer(PickerTicket ticket, List<Module> modules, boolean graded, Language language) {
        List<LtiResourceLinkItem> items = modules.stream()
                .limit(ticket.several() ? Integer.MAX_VALUE : 1)
                .map(module -> item(module, graded && ticket.columns(), language))
                .toList();
        return signer.sign(new DeepLinkingResponse(
                ticket.platform(), ticket.deploymentId(), ticket.data(), items, Optional.empty()));
    }

    /** Each picked activity has a name of its own for its column, so that two of one module do not share it. */
    LtiResourceLinkItem item(Module module, boolean graded, Language language) {
        return graded && !module.items().isEmpty()
                ? withColumn(module, Secrets.random(random), language)
                : link(module, Map.of(Arrivals.MODULE, module.slug()), language);
    }

    private LtiResourceLinkItem withColumn(Module module, String name, Language language) {
        String title = module.title(language);
        return link(module, Map.of(Arrivals.MODULE, module.slug(), Arrivals.COLUMN, name), language)
                .withColumn(new WantedLineItem(
                        title, MAXIMUM, Optional.empty(), name, LtiGradeGateway.TAG, Optional.of(review)));
    }

    private static LtiResourceLinkItem link(Module module, Map<String, String> custom, Language language) {
        return LtiResourceLinkItem.of(module.title(language), custom)
                .withText(module.text(language).summary().text());
    }
}
