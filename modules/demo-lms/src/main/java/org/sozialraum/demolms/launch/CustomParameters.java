package org.sozialraum.demolms.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.Group;
import org.sozialraum.demolms.course.Person;

/** Custom parameters with their variables replaced; what is not known stays as it is (LTI 1.3, 6.1). */
final class CustomParameters {
    private CustomParameters() {}

    /** The tool's parameters win over the link's, as in Moodle. */
    static Map<String, String> of(Journey journey) {
        Map<String, String> custom = new LinkedHashMap<>();
        journey.occasion().link().ifPresent(activity -> custom.putAll(activity.custom()));
        custom.putAll(journey.tool().custom());
        custom.replaceAll((name, value) -> replace(value, journey));
        return custom;
    }

    private static String replace(String value, Journey journey) {
        Person person = journey.person();
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
            case "$Context.id" -> Course.ID;
            case "$Context.id.history" -> "";
            case "$Context.label", "$CourseSection.label" -> Course.LABEL;
            case "$Context.title", "$CourseSection.title" -> Course.TITLE;
            default ->
                journey.occasion()
                        .link()
                        .map(activity -> ofTheLink(value, activity))
                        .orElse(value);
        };
    }

    private static String ofTheLink(String value, Activity activity) {
        return switch (value) {
            case "$ResourceLink.id" -> activity.id();
            case "$ResourceLink.title" -> activity.title();
            case "$ResourceLink.description" -> activity.text();
            default -> value;
        };
    }
}
