package org.sozialraum.tool.lti;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The picker's form as a teacher has filled it.
 *
 * @param picked values of what was picked, see {@link org.sozialraum.tool.teacher.Choosable}; anything may stand there
 * @param graded slugs of modules that are to have a column
 * @param sent false before it was filled, when everything that can have a column has one
 */
record PickerForm(Set<String> picked, Set<String> graded, PickerDates dates, boolean sent) {
    static PickerForm blank() {
        return new PickerForm(Set.of(), Set.of(), PickerDates.none(), false);
    }

    static PickerForm read(MultivaluedMap<String, String> form, ZoneId zone) {
        return new PickerForm(values(form, "module"), values(form, "grade"), PickerDates.read(form, zone), true);
    }

    boolean grades(String slug) {
        return !sent || graded.contains(slug);
    }

    private static Set<String> values(MultivaluedMap<String, String> form, String name) {
        return new LinkedHashSet<>(form.getOrDefault(name, List.of()));
    }
}
