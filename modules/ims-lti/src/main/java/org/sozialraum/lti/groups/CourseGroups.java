package org.sozialraum.lti.groups;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sozialraum.lti.service.PageVisitor;
import org.sozialraum.lti.service.PageWalk;
import org.sozialraum.lti.service.WalkEnd;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;

/**
 * Reads the groups of a course. Safe for many threads; a call may take as long as two outgoing requests for each page.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0/">LTI Course Groups Service 1.0</a>
 */
public final class CourseGroups {
    private static final String GROUPS = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";
    private static final String SETS = "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json";
    private static final int MOST_PAGES = 200;

    private final ServiceCalls calls;

    public CourseGroups(ServiceCalls calls) {
        this.calls = calls;
    }

    /** All groups of the course. */
    public GroupList groups(GroupsEndpoint endpoint) {
        return groups(endpoint, endpoint.groups(), UnaryOperator.identity());
    }

    /**
     * The groups that one person is in.
     *
     * @param userId the {@code sub} of that person's launches
     */
    public GroupList groupsOf(GroupsEndpoint endpoint, String userId) {
        PersonFilter filter = new PersonFilter(userId);
        return groups(endpoint, filter.in(endpoint.groups()), filter::in);
    }

    /** All sets of groups; none where the launch names no address of sets. */
    public GroupSetList sets(GroupsEndpoint endpoint) {
        if (endpoint.sets().isEmpty()) return new GroupSetList.Sets(List.of());
        Listed<GroupSet> listed = new Listed<>("sets", GroupSet::in);
        WalkEnd end = walk(endpoint, SETS).from(endpoint.sets().get(), listed);
        return NotRead.in(end).<GroupSetList>map(why -> why).orElseGet(() -> new GroupSetList.Sets(listed.all()));
    }

    private GroupList groups(GroupsEndpoint endpoint, URI first, UnaryOperator<URI> mended) {
        Listed<Group> listed = new Listed<>("groups", Group::in);
        WalkEnd end = walk(endpoint, GROUPS).from(first, mended, listed);
        return NotRead.in(end).<GroupList>map(why -> why).orElseGet(() -> new GroupList.Groups(listed.all()));
    }

    private PageWalk walk(GroupsEndpoint endpoint, String mediaType) {
        return new PageWalk(calls, endpoint.deployment(), Set.of(Scope.GROUP_READONLY), mediaType, MOST_PAGES);
    }

    /** Collects one field's list; what comes twice, because the list moved between two pages, counts once. */
    private static final class Listed<T> implements PageVisitor {
        private final String field;
        private final Function<JsonNode, Optional<T>> parsed;
        private final Set<T> seen = new LinkedHashSet<>();

        Listed(String field, Function<JsonNode, Optional<T>> parsed) {
            this.field = field;
            this.parsed = parsed;
        }

        @Override
        public boolean take(URI address, JsonNode body, List<String> links) {
            JsonNode list = body.path(field);
            for (JsonNode entry : list) parsed.apply(entry).ifPresent(seen::add);
            return list.isArray();
        }

        List<T> all() {
            return new ArrayList<>(seen);
        }
    }
}
