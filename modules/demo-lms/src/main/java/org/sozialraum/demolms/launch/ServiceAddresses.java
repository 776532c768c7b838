package org.sozialraum.demolms.launch;

import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Copies;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.tool.Tool;

/** The addresses of the services; like Moodle's they carry a query that has to survive appended paths. */
public record ServiceAddresses(Site site, Copies copies) {
    public String lineItems(Classroom classroom, Tool tool) {
        return site.at("/services/" + classroom.id() + "/lineitems?type_id=" + tool.number());
    }

    public String lineItem(Tool tool, LineItem item) {
        return site.at(path(item) + "?type_id=" + tool.number());
    }

    public String results(Tool tool, LineItem item) {
        return site.at(path(item) + "/results?type_id=" + tool.number());
    }

    public String groups(Classroom classroom, Tool tool) {
        return site.at("/services/" + classroom.id() + "/groups?type_id=" + tool.number());
    }

    public String memberships(Classroom classroom, Tool tool) {
        return site.at("/services/CourseSection/" + classroom.id() + "/bindings/" + tool.number() + "/memberships");
    }

    public String notices(Tool tool) {
        return site.at("/services/notices?type_id=" + tool.number());
    }

    private String path(LineItem item) {
        return "/services/" + copies.of(item).id() + "/lineitems/" + item.id() + "/lineitem";
    }
}
