package org.sozialraum.demolms.launch;

import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Copies;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.page.Language;
import org.sozialraum.demolms.tool.Tool;

/** Somebody on the way to a tool. */
public record Journey(Person person, Tool tool, Occasion occasion, Window window, Language language) {
    /** Where the tool will be shown. */
    public enum Window {
        IFRAME,
        WINDOW
    }

    /** The course from which it begins; something is picked for the first only. */
    Classroom classroom(Copies copies) {
        return occasion.link()
                .map(copies::of)
                .orElseGet(() -> copies.classrooms().getFirst());
    }

    /** Where in the tool it leads. */
    public String targetLinkUri() {
        return occasion.link().map(Activity::url).orElse(tool.at().deepLinking());
    }
}
