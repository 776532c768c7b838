package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.group.NoteGroups;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.lti.message.AgsEndpointClaim;
import org.sozialraum.lti.message.ContextClaim;
import org.sozialraum.lti.message.GroupsClaim;
import org.sozialraum.lti.message.LaunchPresentationClaim;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.message.NrpsClaim;
import org.sozialraum.lti.message.ResourceLinkRequest;
import org.sozialraum.lti.quirks.moodle.MoodleGroups;
import org.sozialraum.tool.web.Locales;

/** Says a resource link request in the words of the domain. */
@Once
class Arrivals {
    /** Name of the custom parameter, and of the query parameter of a link, that names the module by its slug. */
    static final String MODULE = "module";

    private final Curriculum curriculum;

    @Inject
    Arrivals(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    Arrival of(ResourceLinkRequest request, Optional<String> browserProof) {
        MessageClaims claims = request.claims();
        return new Arrival(
                origin(claims),
                claims.person().subject(),
                claims.context().map(ContextClaim::id),
                request.resourceLink().id(),
                request.resourceLink().title(),
                right(claims),
                module(claims),
                language(claims),
                claims.grades().map(Arrivals::column).orElse(GradeColumn.NONE),
                claims.roster().map(NrpsClaim::contextMembershipsUrl),
                browserProof,
                claims.presentation().flatMap(LaunchPresentationClaim::returnUrl));
    }

    /** Moodle has no groups service and tells the ids of a person's groups in a custom value. */
    static NoteGroups.News groups(MessageClaims claims) {
        return new NoteGroups.News(
                claims.groups().map(GroupsClaim::groups), MoodleGroups.in(claims.custom(), OurConfiguration.GROUPS));
    }

    static Origin origin(MessageClaims claims) {
        return new Origin(claims.platform().issuer(), claims.platform().clientId(), claims.deploymentId());
    }

    static Right right(MessageClaims claims) {
        return claims.roles().isInstructor() ? Right.INSTRUCTOR : Right.LEARNER;
    }

    /** The link's own custom parameter counts more than the address, because an address is easily copied. */
    private Optional<UUID> module(MessageClaims claims) {
        return claims.custom()
                .value(MODULE)
                .or(() -> query(claims.targetLinkUri()))
                .flatMap(curriculum::module)
                .map(Module::uuid);
    }

    private static Optional<String> query(URI target) {
        return Optional.ofNullable(target.getRawQuery())
                .flatMap(query -> Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(MODULE + "="))
                        .map(pair -> pair.substring(MODULE.length() + 1))
                        .findFirst());
    }

    static Optional<Language> language(MessageClaims claims) {
        return claims.presentation().flatMap(LaunchPresentationClaim::locale).flatMap(Locales::near);
    }

    private static GradeColumn column(AgsEndpointClaim grades) {
        return new GradeColumn(grades.lineItem(), grades.lineItems(), grades.mayScore(), grades.mayAddLineItems());
    }
}
