package org.sozialraum.curriculum.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.curriculum.item.Submitted.Problem;

/**
 * Reads a response from the fields of a plain HTML form.
 *
 * <p>Choices post {@code choice=<option>}, once or several times; orderings {@code position.<step>=<1…n>}; matchings
 * {@code match.<premise>=<response>}. Empty values count as not sent, so that half a response can be saved. Other
 * fields are none of our business.
 */
public final class ResponseForm {
    /** Field of an option. */
    public static final String CHOICE = "choice";

    private static final String POSITIVE = "[1-9][0-9]{0,3}";

    private final Map<String, List<String>> fields;
    private final List<Problem> problems = new ArrayList<>();

    private ResponseForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** Name of the field for a step's position. */
    public static String position(String step) {
        return "position." + step;
    }

    /** Name of the field for a premise's response. */
    public static String match(String premise) {
        return "match." + premise;
    }

    public static Submitted read(Item item, Map<String, List<String>> fields) {
        ResponseForm form = new ResponseForm(fields);
        Optional<Response> response = switch (item) {
            case SingleChoice single -> form.single(single);
            case MultipleChoice multiple -> form.multiple(multiple);
            case Ordering ordering -> form.ordered(ordering);
            case Matching matching -> form.matched(matching);
        };
        if (!form.problems.isEmpty()) {
            return new Submitted.Refused(form.problems);
        }
        return response.<Submitted>map(Submitted.Answered::new).orElseGet(Submitted.NothingChosen::new);
    }

    private Optional<Response> single(SingleChoice item) {
        Set<String> chosen = options(item.options());
        if (chosen.size() > 1) {
            problems.add(new Problem.SeveralChosen(CHOICE, List.copyOf(chosen)));
        }
        return chosen.stream().findFirst().map(Response.Single::new);
    }

    private Optional<Response> multiple(MultipleChoice item) {
        Set<String> chosen = options(item.options());
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Response.Multiple(chosen));
    }

    private Set<String> options(List<String> known) {
        Set<String> chosen = new LinkedHashSet<>(values(CHOICE));
        chosen.stream()
                .filter(option -> !known.contains(option))
                .forEach(option -> problems.add(new Problem.UnknownOption(CHOICE, option)));
        chosen.retainAll(known);
        return chosen;
    }

    private Optional<Response> ordered(Ordering item) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (String step : item.steps()) {
            one(position(step))
                    .flatMap(value -> position(step, value, item))
                    .ifPresent(position -> positions.put(step, position));
        }
        return positions.isEmpty() ? Optional.empty() : Optional.of(new Response.Ordered(positions));
    }

    private Optional<Integer> position(String step, String value, Ordering item) {
        if (value.matches(POSITIVE) && Integer.parseInt(value) <= item.steps().size()) {
            return Optional.of(Integer.parseInt(value));
        }
        problems.add(new Problem.NoSuchPosition(position(step), value));
        return Optional.empty();
    }

    private Optional<Response> matched(Matching item) {
        Map<String, String> responses = new LinkedHashMap<>();
        for (String premise : item.premises()) {
            one(match(premise)).ifPresent(response -> {
                if (item.responses().contains(response)) {
                    responses.put(premise, response);
                } else {
                    problems.add(new Problem.UnknownResponse(match(premise), response));
                }
            });
        }
        return responses.isEmpty() ? Optional.empty() : Optional.of(new Response.Matched(responses));
    }

    private Optional<String> one(String field) {
        List<String> values = values(field);
        if (values.size() > 1) {
            problems.add(new Problem.SeveralChosen(field, values));
        }
        return values.stream().findFirst();
    }

    private List<String> values(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
