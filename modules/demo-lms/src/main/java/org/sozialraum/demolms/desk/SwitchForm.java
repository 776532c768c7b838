package org.sozialraum.demolms.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.Switches;
import org.sozialraum.demolms.switches.SwitchesJson;
import org.sozialraum.demolms.switches.Trouble;

/** The switches as a form; its fields are named like those of the JSON. What follows a trouble is for JSON only. */
final class SwitchForm {
    private static final List<String> CHOICES =
            List.of("loginMethod", "storage", "timestampRule", "clockSkewSeconds", "furtherLearners", "pageSize");
    private static final List<String> CHECKS = List.of("messageHintOnce", "moodleFormats");
    private static final List<String> NUMBERS = List.of("delayMillis", "retryAfterSeconds", "times");

    private SwitchForm() {}

    static Switches read(Parameters form, Switches earlier) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        CHOICES.forEach(name -> form.get(name).ifPresent(value -> json.put(name, value)));
        CHECKS.forEach(name -> json.put(name, form.has(name, "on")));
        ObjectNode trouble = json.putObject("trouble");
        for (EndpointGroup group : EndpointGroup.values()) {
            form.get(group.label() + ".kind").ifPresent(kind -> {
                ObjectNode one = trouble.putObject(group.label()).put("kind", kind);
                NUMBERS.forEach(name -> form.get(group.label() + "." + name).ifPresent(value -> one.put(name, value)));
            });
        }
        return SwitchesJson.read(json, earlier);
    }

    static Html show(Visit visit, Switches now) {
        return Html.of(
                """
                <section aria-labelledby="behaviour"><h2 id="behaviour">{}</h2>
                <form method="post" action="/admin/switches" class="panel">
                {}{}{}{}{}{}{}{}
                <h3 id="trouble">{}</h3>
                <div class="scroll" role="region" tabindex="0" aria-labelledby="trouble"><table>
                <thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>
                <button>{}</button>
                </form></section>
                """,
                visit.say(Phrase.BEHAVIOUR),
                choice(visit.say(Phrase.LOGIN_METHOD), "loginMethod", Switches.LoginMethod.values(), now.loginMethod()),
                choice(visit.say(Phrase.STORAGE), "storage", Switches.Storage.values(), now.storage()),
                choice(
                        visit.say(Phrase.TIMESTAMP_RULE),
                        "timestampRule",
                        Switches.TimestampRule.values(),
                        now.timestampRule()),
                number(
                        visit.say(Phrase.CLOCK_SKEW),
                        "clockSkewSeconds",
                        now.clockSkew().toSeconds()),
                number(visit.say(Phrase.FURTHER_LEARNERS), "furtherLearners", now.furtherLearners()),
                number(visit.say(Phrase.PAGE_SIZE), "pageSize", now.pageSize()),
                check(visit.say(Phrase.HINT_ONCE), "messageHintOnce", now.messageHintOnce()),
                check(visit.say(Phrase.MOODLE_FORMATS), "moodleFormats", now.moodleFormats()),
                visit.say(Phrase.TROUBLE),
                heads(visit),
                rows(visit, now),
                visit.say(Phrase.SAVE));
    }

    private static Html choice(String label, String name, Enum<?>[] values, Enum<?> now) {
        return Html.of("""
                <label for="{}">{}</label><select id="{}" name="{}">{}</select>
                """, name, label, name, name, options(values, now));
    }

    private static List<Html> options(Enum<?>[] values, Enum<?> now) {
        return Arrays.stream(values)
                .map(value -> Html.of(
                        "<option value=\"{}\"{}>{}</option>",
                        value.name().toLowerCase(Locale.ROOT),
                        value == now ? new Html(" selected") : Html.EMPTY,
                        value.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toList();
    }

    private static Html number(String label, String name, long now) {
        return Html.of("""
                <label for="{}">{}</label><input id="{}" name="{}" type="number" value="{}">
                """, name, label, name, name, now);
    }

    private static Html check(String label, String name, boolean now) {
        Html checked = now ? new Html(" checked") : Html.EMPTY;
        return Html.of(
                "<label class=\"check\"><input type=\"checkbox\" name=\"{}\"{}> {}</label>", name, checked, label);
    }

    private static List<Html> heads(Visit visit) {
        return List.of(Phrase.ENDPOINT, Phrase.KIND, Phrase.DELAY, Phrase.RETRY_AFTER, Phrase.TIMES).stream()
                .map(head -> Html.of("<th scope=\"col\">{}</th>", visit.say(head)))
                .toList();
    }

    private static List<Html> rows(Visit visit, Switches now) {
        return Arrays.stream(EndpointGroup.values())
                .filter(group -> group != EndpointGroup.PAGES)
                .map(group -> row(visit, group.label(), now.troubleAt(group)))
                .toList();
    }

    private static Html row(Visit visit, String group, Trouble trouble) {
        return Html.of(
                """
                <tr><th scope="row">{}</th>
                <td><select name="{}.kind" aria-label="{}: {}">{}</select></td>{}{}{}</tr>
                """,
                group,
                group,
                group,
                visit.say(Phrase.KIND),
                options(Trouble.Kind.values(), trouble.kind()),
                cell(
                        group,
                        "delayMillis",
                        visit.say(Phrase.DELAY),
                        trouble.delay().toMillis()),
                cell(
                        group,
                        "retryAfterSeconds",
                        visit.say(Phrase.RETRY_AFTER),
                        trouble.retryAfter().toSeconds()),
                cell(group, "times", visit.say(Phrase.TIMES), trouble.times()));
    }

    private static Html cell(String group, String name, String label, long now) {
        return Html.of(
                "<td><input type=\"number\" min=\"0\" name=\"{}.{}\" aria-label=\"{}: {}\" value=\"{}\"></td>",
                group,
                name,
                group,
                label,
                now);
    }
}
