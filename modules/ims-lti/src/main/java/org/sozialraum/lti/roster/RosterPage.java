package org.sozialraum.lti.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.lti.message.Role;

/**
 * Some of the members.
 *
 * @param number 1 for the first
 * @param context the course, if the platform says so
 * @param members may be empty on any page; somebody may come twice when the course changes while it is read
 * @param skipped how many entries were passed over, and why
 * @param otherRole how many came without the role that was asked for, and were left out
 */
public record RosterPage(
        int number,
        Optional<RosterContext> context,
        List<Member> members,
        Map<Skipped, Integer> skipped,
        int otherRole) {

    public RosterPage {
        members = List.copyOf(members);
        skipped = Map.copyOf(skipped);
    }

    /** Empty if this is no membership container. */
    static Optional<RosterPage> in(JsonNode container, int number, Optional<Role> wanted) {
        JsonNode entries = container.path("members");
        return container.isObject() && entries.isArray()
                ? Optional.of(read(container, entries, number, wanted))
                : Optional.empty();
    }

    private static RosterPage read(JsonNode container, JsonNode entries, int number, Optional<Role> wanted) {
        List<Member> members = new ArrayList<>();
        Map<Skipped, Integer> skipped = new EnumMap<>(Skipped.class);
        for (JsonNode entry : entries) {
            switch (Entry.of(entry)) {
                case Entry.Somebody(Member member) -> members.add(member);
                case Entry.Nobody(Skipped why) -> skipped.merge(why, 1, Integer::sum);
            }
        }
        int all = members.size();
        members.removeIf(member -> wanted.filter(role -> !member.has(role)).isPresent());
        return new RosterPage(number, RosterContext.in(container), members, skipped, all - members.size());
    }
}
