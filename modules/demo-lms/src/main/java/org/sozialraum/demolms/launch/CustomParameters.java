package org.sozialraum.demolms.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Copies;
import org.sozialraum.demolms.course.Group;
import org.sozialraum.demolms.course.Person;

/** Custom parameters with their variables replaced; what is not known stays as it is (LTI 1.3, 6.1). */
record CustomParameters(Journey journey, Copies copies, boolean moodle) {
    /** The tool's parameters win over the link's, as in Moodle. */
    Map<String, String> values() {
        Map<String, String> custom = new LinkedHashMap<>();
        journey.occasion().link().ifPresent(activity -> custom.putAll(activity.custom()));
        custom.putAll(journey.tool().custom());
        custom.replaceAll((name, value) -> replace(value));
        return custom;
    }

    private String replace(String value) {
        Person person = journey.person();
        Classroom classroom = journey.classroom(copies);
        return switch (value) {
            case "$User.id" -> person.id();
            case "$User.username" -> person.username();
            case "$Person.name.full" -> person.name();
            case "$Person.name.given" -> person.given();
            case "$Person.name.family" -> person.family();
            case "$Person.email.primary" -> person.email();
            case "$Person.sourcedId" -> person.sourcedId();
            case "$Membership.role" -> person.role().uri();
            case "$Moodle.Person.userGroupIds" -> String.join(",", Group.idsOf(person));
            case "$Context.id" -> classroom.id();
            case "$Context.id.history" -> String.join(",", classroom.history());
            case "$Context.label", "$CourseSection.label" -> classroom.label();
            case "$Context.title", "$CourseSection.title" -> classroom.title();
            default ->
                journey.occasion()
                        .link()
                        .map(activity -> ofTheLink(value, activity))
                        .orElse(value);
        };
    }

    private String ofTheLink(String value, Activity activity) {
        return switch (value) {
            case "$ResourceLink.id" -> activity.id();
            // Moodle does not know it.
            case "$ResourceLink.id.history" -> moodle ? value : String.join(",", copies.formerIds(activity));
            case "$ResourceLink.title" -> activity.title();
            case "$ResourceLink.description" -> activity.text();
            default -> value;
        };
    }
}
