package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.group.NoteGroups;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Ancestry;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.lti.grades.CopyHistory;
import org.sozialraum.lti.message.AgsEndpointClaim;
import org.sozialraum.lti.message.ContextClaim;
import org.sozialraum.lti.message.CustomClaim;
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

    /** Name of the custom parameter that says what the column of a picked link is called; copies keep it. */
    static final String COLUMN = "column";

    /** The same for the kind of an activity that is no module, by its code. */
    static final String PLACEMENT = "placement";

    private final Library library;

    @Inject
    Arrivals(Library library) {
        this.library = library;
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
                kind(claims),
                module(claims),
                language(claims),
                claims.grades().map(grades -> column(grades, claims.custom())).orElse(GradeColumn.NONE),
                claims.roster().map(NrpsClaim::contextMembershipsUrl),
                browserProof,
                claims.presentation().flatMap(LaunchPresentationClaim::returnUrl),
                ancestry(claims.custom()));
    }

    private static Ancestry ancestry(CustomClaim custom) {
        CopyHistory history = CopyHistory.in(custom, OurConfiguration.LINK_HISTORY, OurConfiguration.CONTEXT_HISTORY);
        return new Ancestry(history.resourceLinkIds(), history.contextIds());
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

    /** A kind that we do not know is left to a teacher, as a module would be. */
    private static PlacementKind kind(MessageClaims claims) {
        return claims.custom()
                .value(PLACEMENT)
                .or(() -> query(claims.targetLinkUri(), PLACEMENT))
                .flatMap(PlacementKind::ofCode)
                .orElse(PlacementKind.MODULE);
    }

    /** The link's own custom parameter counts more than the address, because an address is easily copied. */
    private Optional<UUID> module(MessageClaims claims) {
        return claims.custom()
                .value(MODULE)
                .or(() -> query(claims.targetLinkUri(), MODULE))
                .flatMap(library.curriculum()::module)
                .map(Module::uuid);
    }

    private static Optional<String> query(URI target, String name) {
        return Optional.ofNullable(target.getRawQuery())
                .flatMap(query -> Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .findFirst());
    }

    static Optional<Language> language(MessageClaims claims) {
        return claims.presentation().flatMap(LaunchPresentationClaim::locale).flatMap(Locales::near);
    }

    private static GradeColumn column(AgsEndpointClaim grades, CustomClaim custom) {
        return new GradeColumn(
                grades.lineItem(),
                grades.lineItems(),
                grades.mayScore(),
                grades.mayAddLineItems(),
                custom.value(COLUMN));
    }
}
