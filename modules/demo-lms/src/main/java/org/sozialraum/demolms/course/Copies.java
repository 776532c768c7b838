package org.sozialraum.demolms.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The copies of the course, and what stands in which; all else stands in the first. Shared by all threads. */
public final class Copies {
    private final List<Classroom> classrooms = new ArrayList<>(List.of(Classroom.FIRST));
    private final Map<String, Classroom> ofActivities = new HashMap<>();
    private final Map<Integer, Classroom> ofItems = new HashMap<>();
    private final Map<String, List<String>> formerIds = new HashMap<>();

    public synchronized List<Classroom> classrooms() {
        return List.copyOf(classrooms);
    }

    public synchronized Optional<Classroom> find(String id) {
        return classrooms.stream()
                .filter(classroom -> classroom.id().equals(id))
                .findFirst();
    }

    public synchronized Classroom of(Activity activity) {
        return ofActivities.getOrDefault(activity.id(), Classroom.FIRST);
    }

    public synchronized Classroom of(LineItem item) {
        return item.activityId()
                .map(activity -> ofActivities.getOrDefault(activity, Classroom.FIRST))
                .orElseGet(() -> ofItems.getOrDefault(item.id(), Classroom.FIRST));
    }

    /** The ids of what the activity was copied from, the latest first. */
    public synchronized List<String> formerIds(Activity activity) {
        return formerIds.getOrDefault(activity.id(), List.of());
    }

    /** A column that belongs to no activity stands in this course. */
    public synchronized void put(LineItem item, Classroom classroom) {
        ofItems.put(item.id(), classroom);
    }

    synchronized void put(Activity copy, Activity original, Classroom classroom) {
        formerIds.put(
                copy.id(),
                Stream.concat(Stream.of(original.id()), formerIds(original).stream())
                        .toList());
        ofActivities.put(copy.id(), classroom);
    }

    synchronized Classroom open(Classroom original) {
        int number = Integer.parseInt(Course.ID) + classrooms.size();
        List<String> history = Stream.concat(Stream.of(original.id()), original.history().stream())
                .toList();
        Classroom copy = new Classroom(
                Integer.toString(number), Course.LABEL + "-" + number, Course.TITLE + " – Kopie " + number, history);
        classrooms.add(copy);
        return copy;
    }

    synchronized void clear() {
        classrooms.subList(1, classrooms.size()).clear();
        ofActivities.clear();
        ofItems.clear();
        formerIds.clear();
    }
}
