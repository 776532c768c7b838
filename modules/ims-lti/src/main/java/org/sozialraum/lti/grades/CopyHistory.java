package org.sozialraum.lti.grades;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sozialraum.lti.message.CustomClaim;

/**
 * Where an activity was copied from, as its launches tell by the custom substitutions {@code $ResourceLink.id.history}
 * and {@code $Context.id.history}. Newest first; the activity's present ids are not among them.
 *
 * <p>Moodle 4.4 knows only {@code $Context.id.history}: a tool that remembers which activities those courses had adds
 * their ids by {@link #andLinks}.
 *
 * @param resourceLinkIds ids that the activity had before it was copied
 * @param contextIds courses that this one is a copy of
 * @param besideIds other activities of this course, as far as the tool knows them: their columns are never this one's
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3#lti-resource-link-variables">LTI Core 1.3, appendix B, variables</a>
 */
public record CopyHistory(List<String> resourceLinkIds, List<String> contextIds, Set<String> besideIds) {
    /** Never copied, or nobody tells. */
    public static final CopyHistory NONE = new CopyHistory(List.of(), List.of(), Set.of());

    public CopyHistory {
        resourceLinkIds = List.copyOf(resourceLinkIds);
        contextIds = List.copyOf(contextIds);
        besideIds = Set.copyOf(besideIds);
    }

    /**
     * @param linksName the custom parameter that was configured as {@code $ResourceLink.id.history}
     * @param contextsName the custom parameter that was configured as {@code $Context.id.history}
     */
    public static CopyHistory in(CustomClaim custom, String linksName, String contextsName) {
        return new CopyHistory(ids(custom.value(linksName)), ids(custom.value(contextsName)), Set.of());
    }

    /** @param known ids that the activity had in {@link #contextIds}, from the tool's own memory */
    public CopyHistory andLinks(List<String> known) {
        return new CopyHistory(
                Stream.concat(resourceLinkIds.stream(), known.stream())
                        .distinct()
                        .toList(),
                contextIds,
                besideIds);
    }

    /** @param known ids of other activities that stand in the same course now, from the tool's own memory */
    public CopyHistory beside(Collection<String> known) {
        return new CopyHistory(resourceLinkIds, contextIds, Set.copyOf(known));
    }

    /** Separated by commas; blanks around an id do not belong to it. */
    private static List<String> ids(Optional<String> value) {
        return value.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
