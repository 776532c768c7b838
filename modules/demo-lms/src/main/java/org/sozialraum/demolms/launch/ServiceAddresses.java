package org.sozialraum.demolms.launch;

import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.tool.Tool;

/** The addresses of the services; like Moodle's they carry a query that has to survive appended paths. */
public record ServiceAddresses(Site site) {
    public String lineItems(Tool tool) {
        return site.at("/services/" + Course.ID + "/lineitems?type_id=" + tool.number());
    }

    public String lineItem(Tool tool, LineItem item) {
        return site.at("/services/" + Course.ID + "/lineitems/" + item.id() + "/lineitem?type_id=" + tool.number());
    }

    public String results(Tool tool, LineItem item) {
        return site.at(
                "/services/" + Course.ID + "/lineitems/" + item.id() + "/lineitem/results?type_id=" + tool.number());
    }

    public String groups(Tool tool) {
        return site.at("/services/" + Course.ID + "/groups?type_id=" + tool.number());
    }

    public String memberships(Tool tool) {
        return site.at("/services/CourseSection/" + Course.ID + "/bindings/" + tool.number() + "/memberships");
    }
}
