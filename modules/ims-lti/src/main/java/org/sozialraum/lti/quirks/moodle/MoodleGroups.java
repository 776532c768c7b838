package org.sozialraum.lti.quirks.moodle;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.message.CustomClaim;

/**
 * The groups of the person who launches, where Moodle has no course groups service.
 *
 * <p>Moodle 4.4 knows a variable of its own instead. Asked for as a custom parameter, it comes with each launch as the
 * ids of the person's groups in this course, with commas between them; a person in no group brings an empty text.
 * Names, sets and other people's groups cannot be had.
 */
public final class MoodleGroups {
    /** The value to give to a custom parameter in the registration. */
    public static final String VARIABLE = "$Moodle.Person.userGroupIds";

    private MoodleGroups() {}

    /**
     * The ids of the person's groups in this course, perhaps none; empty if nobody can say, because the parameter did
     * not come, or the platform does not know the variable and sent it back as it was.
     *
     * @param parameter name of the custom parameter that asks for {@link #VARIABLE}
     */
    public static Optional<Set<String>> in(CustomClaim custom, String parameter) {
        return Optional.ofNullable(custom.values().get(parameter))
                .filter(value -> !value.strip().startsWith("$"))
                .map(MoodleGroups::ids);
    }

    private static Set<String> ids(String value) {
        Set<String> ids = new LinkedHashSet<>();
        Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return Set.copyOf(ids);
    }
}
