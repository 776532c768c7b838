package org.sozialraum.demolms.course;

import java.util.List;
import java.util.Set;

/** Some learners of the course, as its teachers have put them together. */
public record Group(String id, String name, Set<String> people) {
    public static final List<Group> ALL = List.of(
            new Group("11", "Gruppe Montag", Set.of("5", "6")), new Group("12", "Gruppe Donnerstag", Set.of("7")));

    public Group {
        people = Set.copyOf(people);
    }

    public static List<String> idsOf(Person person) {
        return ALL.stream()
                .filter(group -> group.people().contains(person.id()))
                .map(Group::id)
                .toList();
    }
}
