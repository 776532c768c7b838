package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.group.CourseGroup;
import org.sozialraum.learning.group.Groups.ToRead;
import org.sozialraum.learning.group.GroupsGateway;
import org.sozialraum.lti.groups.CourseGroups;
import org.sozialraum.lti.groups.Group;
import org.sozialraum.lti.groups.GroupList;
import org.sozialraum.lti.groups.GroupsEndpoint;
import org.sozialraum.lti.groups.NotRead;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.token.Deployment;

/** Reads groups by the Course Groups Service. */
@Once
class LtiGroupsGateway implements GroupsGateway {
    private static final Logger LOG = System.getLogger("org.sozialraum.rosters");
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_NAME = 500;

    private final Platforms platforms;
    private final CourseGroups service;

    @Inject
    LtiGroupsGateway(Platforms platforms, CourseGroups service) {
        this.platforms = platforms;
        this.service = service;
    }

    @Override
    public Optional<List<CourseGroup>> read(ToRead wanted) {
        return platforms
                .find(new PlatformId(wanted.origin().issuer(), wanted.origin().clientId()))
                .filter(Platform::active)
                .flatMap(platform ->
                        read(wanted, new Deployment(platform, wanted.origin().deploymentId())));
    }

    private Optional<List<CourseGroup>> read(ToRead wanted, Deployment deployment) {
        GroupList list = service.groups(new GroupsEndpoint(deployment, wanted.address(), Optional.empty()));
        LOG.log(Level.INFO, () -> "groups " + wanted.course().text() + ": " + told(list));
        return switch (list) {
            case GroupList.Groups(var all) ->
                Optional.of(all.stream()
                        .filter(group -> group.id().length() <= LONGEST_ID)
                        .map(LtiGroupsGateway::group)
                        .toList());
            case NotRead not -> Optional.empty();
        };
    }

    private static CourseGroup group(Group group) {
        return new CourseGroup(
                group.id(), group.name().map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME))));
    }

    private static String told(GroupList list) {
        return switch (list) {
            case GroupList.Groups(var all) -> "read, " + all.size();
            case NotRead.RetryLater later -> "not read, " + later.cause();
            case NotRead.Rejected no -> "not given, status " + no.status();
        };
    }
}
