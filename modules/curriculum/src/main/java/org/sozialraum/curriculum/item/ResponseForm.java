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
 * <p>Choices and markings post {@code choice=<part>}, once or several times; orderings {@code position.<step>=<1…n>};
 * matchings, categorisings and self-ratings {@code match.<part>=<response>}; matrices {@code cell.<row>=<column>}, once or
 * several times; short answers {@code written=<text>}; numbers {@code amount=<as typed>} and {@code unit=<unit>};
 * structured texts {@code text.<field>=<text>}. Empty values count as not sent, so that half a response can be saved. Other
 * fields are none of our business.
 */
public final class ResponseForm {
    /** Field of an option. */
    public static final String CHOICE = "choice";

    /** Field of a short answer. */
    public static final String WRITTEN = "written";

    /** Field of a number. */
    public static final String AMOUNT = "amount";

    /** Field of a number's unit. */
    public static final String UNIT = "unit";

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

    /** Name of the field for a row's columns. */
    public static String cell(String row) {
        return "cell." + row;
    }

    /** Name of the field for a field of a structured text. */
    public static String text(String field) {
        return "text." + field;
    }

    public static Submitted read(Item item, Map<String, List<String>> fields) {
        ResponseForm form = new ResponseForm(fields);
        Optional<Response> response = switch (item) {
            case SingleChoice single -> form.single(single);
            case MultipleChoice multiple -> form.multiple(multiple.options());
            case Marking marking -> form.multiple(marking.passages());
            case Ordering ordering -> form.ordered(ordering);
            case Matching matching -> form.matched(matching.premises(), matching.responses());
            case Categorising sorting -> form.matched(sorting.cards(), sorting.categories());
            case SelfRating rating -> form.matched(rating.statements(), rating.scale());
            case Matrix matrix -> form.cells(matrix);
            case ShortAnswer answer -> form.one(WRITTEN, ShortAnswer.LONGEST).map(Response.Written::new);
            case Numeric number -> form.measured(number);
            case StructuredText texts -> form.texts(texts);
        };
        if (!form.problems.isEmpty()) {
            return new Submitted.Refused(form.problems);
        }
        return response.<Submitted>map(Submitted.Answered::new).orElseGet(Submitted.NothingChosen::new);
    }

    private Optional<Response> single(SingleChoice item) {
        Set<String> chosen = options(CHOICE, item.options());
        if (chosen.size() > 1) {
            problems.add(new Problem.SeveralChosen(CHOICE, List.copyOf(chosen)));
        }
        return chosen.stream().findFirst().map(Response.Single::new);
    }

    private Optional<Response> multiple(List<String> known) {
        Set<String> chosen = options(CHOICE, known);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Response.Multiple(chosen));
    }

    private Set<String> options(String field, List<String> known) {
        Set<String> chosen = new LinkedHashSet<>(values(field));
        chosen.stream()
                .filter(option -> !known.contains(option))
                .forEach(option -> problems.add(new Problem.UnknownOption(field, option)));
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

    private Optional<Response> matched(List<String> parts, List<String> known) {
        Map<String, String> responses = new LinkedHashMap<>();
        for (String premise : parts) {
            one(match(premise)).ifPresent(response -> {
                if (known.contains(response)) {
                    responses.put(premise, response);
                } else {
                    problems.add(new Problem.UnknownResponse(match(premise), response));
                }
            });
        }
        return responses.isEmpty() ? Optional.empty() : Optional.of(new Response.Matched(responses));
    }

    private Optional<Response> cells(Matrix item) {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (String row : item.rows()) {
            Set<String> columns = options(cell(row), item.columns());
            if (!columns.isEmpty()) {
                rows.put(row, columns);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Response.Cells(rows));
    }

    /** What is no number is kept as it was typed, so that the learner can mend it. */
    private Optional<Response> measured(Numeric item) {
        Optional<String> amount = one(AMOUNT, Numeric.LONGEST);
        Optional<String> unit = one(UNIT);
        unit.filter(name -> !item.units().containsKey(name))
                .ifPresent(name -> problems.add(new Problem.UnknownResponse(UNIT, name)));
        boolean alone = item.units().size() == 1;
        return amount.isEmpty() && (unit.isEmpty() || alone)
                ? Optional.empty()
                : Optional.of(new Response.Measured(amount.orElse(""), unit));
    }

    private Optional<Response> texts(StructuredText item) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (StructuredText.Field field : item.fields()) {
            one(text(field.name()), StructuredText.LONGEST).ifPresent(text -> texts.put(field.name(), text));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Response.Texts(texts));
    }

    /** Browsers send line ends as two characters and count them as one. */
    private Optional<String> one(String field, int most) {
        Optional<String> text = one(field).map(sent -> sent.replace("\r\n", "\n"));
        text.filter(sent -> sent.length() > most).ifPresent(sent -> problems.add(new Problem.TooLong(field, most)));
        return text;
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
