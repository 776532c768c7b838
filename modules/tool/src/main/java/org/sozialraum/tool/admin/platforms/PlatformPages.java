package org.sozialraum.tool.admin.platforms;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.connection.Deployment;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.Moments;
import org.sozialraum.tool.admin.Pagers;
import org.sozialraum.tool.admin.TextKeys;
import org.sozialraum.tool.admin.platforms.DetailsView.Endpoints;
import org.sozialraum.tool.admin.platforms.PlatformsView.PlatformView;
import org.sozialraum.tool.web.Texts;

/** Makes the pages about platforms and their deployments. */
@Once
class PlatformPages {
    static final String PLATFORMS = "/admin/platforms";
    static final String DEPLOYMENTS = "/admin/deployments";
    private static final Set<String> DONE = Set.of(
            "approved",
            "refused",
            "on",
            "off",
            "anonymous-on",
            "anonymous-off",
            "administrators-on",
            "administrators-off");

    private final AdminPages pages;

    @Inject
    PlatformPages(AdminPages pages) {
        this.pages = pages;
    }

    PlatformsView list(AdminVisit visit, Slice<Connection> found) {
        return new PlatformsView(
                pages.room(visit, "platforms", PLATFORMS),
                found.entries().stream()
                        .map(connection -> platform(connection, visit.texts()))
                        .toList(),
                Pagers.of(found, PLATFORMS));
    }

    DetailsView details(AdminVisit visit, PlatformFacts facts, @Nullable String done) {
        ConnectionDetails found = facts.details();
        String path = href(found.connection().id().toString());
        return new DetailsView(
                pages.room(visit, "platforms", path),
                platform(found.connection(), visit.texts()),
                new Endpoints(
                        found.authorizationEndpoint(), found.tokenEndpoint(), found.jwksUri(), found.tokenAudience()),
                found.productFamily(),
                found.allowsAnonymous(),
                found.admitsAdministrators(),
                found.trustedAudiences().stream().sorted().toList(),
                deployments(facts.deployments(), visit.texts(), true),
                Pagers.of(facts.deployments(), path),
                path + "/turn",
                path + "/anonymous",
                path + "/administrators",
                found.connection().state() == Connection.State.SWITCHED_OFF,
                DiagnosisViews.of(facts.test(), path, visit.texts()),
                ObservationViews.of(facts.observed(), visit.texts()),
                PlatformRegistrationViews.of(facts.registered(), found.connection(), path, visit.texts()),
                known(done));
    }

    HeldView held(AdminVisit visit, Slice<Deployment> found, @Nullable String done) {
        return new HeldView(
                pages.room(visit, "deployments", DEPLOYMENTS),
                deployments(found, visit.texts(), false),
                Pagers.of(found, DEPLOYMENTS),
                known(done));
    }

    static String href(String connection) {
        return PLATFORMS + "/" + connection;
    }

    private static Optional<String> known(@Nullable String done) {
        return Optional.ofNullable(done).filter(DONE::contains);
    }

    private static PlatformView platform(Connection connection, Texts said) {
        return new PlatformView(
                connection.name(),
                href(connection.id().toString()),
                connection.issuer(),
                connection.clientId(),
                TextKeys.of(connection.source()),
                TextKeys.of(connection.state()),
                Moments.of(connection.since(), said),
                connection.approved(),
                connection.held());
    }

    private static List<DeploymentView> deployments(Slice<Deployment> found, Texts said, boolean back) {
        return found.entries().stream()
                .map(deployment -> new DeploymentView(
                        deployment.connection().toString(),
                        deployment.platform(),
                        href(deployment.connection().toString()),
                        deployment.id(),
                        TextKeys.of(deployment.state()),
                        Moments.of(deployment.firstSeen(), said),
                        back))
                .toList();
    }
}
