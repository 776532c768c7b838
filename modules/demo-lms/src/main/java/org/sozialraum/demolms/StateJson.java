package org.sozialraum.demolms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Gradebook;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.ScoreMessage;
import org.sozialraum.demolms.course.Wishes;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.SwitchesJson;

/** What the platform remembers, for tests in other processes. */
record StateJson(Platform platform) {
    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        platform.course()
                .activities()
                .forEach(activity -> json.withArray("/activities").add(write(activity)));
        ArrayNode items = json.putArray("lineItems");
        gradebook().items().forEach(item -> items.add(write(item)));
        ArrayNode grades = json.putArray("grades");
        gradebook().items().forEach(item -> addGrades(grades, item));
        ArrayNode scores = json.putArray("scores");
        gradebook().history().forEach(entry -> scores.add(write(entry)));
        ArrayNode tools = json.putArray("tools");
        platform.tools()
                .all()
                .forEach(tool -> tools.addObject()
                        .put("name", tool.name())
                        .put("clientId", tool.clientId())
                        .put("deploymentId", tool.deploymentId()));
        ObjectNode requests = json.putObject("requests");
        Arrays.stream(EndpointGroup.values())
                .forEach(group -> requests.put(group.label(), platform.traffic().count(group)));
        json.set("switches", SwitchesJson.write(platform.board().now()));
        return json;
    }

    private Gradebook gradebook() {
        return platform.course().gradebook();
    }

    private ObjectNode write(Activity activity) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", activity.id()).put("title", activity.title()).put("url", activity.url());
        json.put("course", platform.course().copies().of(activity).id());
        ObjectNode custom = json.putObject("custom");
        activity.custom().forEach(custom::put);
        activity.wishes().available().ifPresent(span -> json.set("available", write(span)));
        activity.wishes().submission().ifPresent(span -> json.set("submission", write(span)));
        activity.wishes().icon().ifPresent(url -> json.put("icon", url));
        activity.wishes().frame().ifPresent(size -> json.put("frame", size));
        activity.wishes().window().ifPresent(name -> json.put("window", name));
        return json;
    }

    private static ObjectNode write(Wishes.Span span) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        span.start().ifPresent(moment -> json.put("start", moment.toString()));
        span.end().ifPresent(moment -> json.put("end", moment.toString()));
        return json;
    }

    private static ObjectNode write(LineItem item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", item.id()).put("clientId", item.clientId());
        item.activityId().ifPresent(activity -> json.put("activity", activity));
        return json.put("label", item.content().label())
                .put("scoreMaximum", item.content().scoreMaximum())
                .put("resourceId", item.content().resourceId())
                .put("tag", item.content().tag());
    }

    private void addGrades(ArrayNode grades, LineItem item) {
        platform.course()
                .people()
                .learners()
                .forEach(person -> gradebook().grade(item.id(), person.id()).ifPresent(grade -> {
                    ObjectNode json = write(new Gradebook.Entry(item.id(), grade));
                    grade.value(item).ifPresent(value -> json.put("value", value));
                    grades.add(json);
                }));
    }

    private static ObjectNode write(Gradebook.Entry entry) {
        ScoreMessage score = entry.grade().score();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("lineItem", entry.lineItem()).put("userId", score.userId());
        score.scoreGiven().ifPresent(given -> json.put("scoreGiven", given));
        score.scoreMaximum().ifPresent(maximum -> json.put("scoreMaximum", maximum));
        return json.put("comment", score.comment())
                .put("activityProgress", score.activityProgress())
                .put("gradingProgress", score.gradingProgress())
                .put("timestamp", score.timestamp().toString())
                .put("savedAt", entry.grade().savedAt().toString());
    }
}
