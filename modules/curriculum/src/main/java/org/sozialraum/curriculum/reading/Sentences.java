package org.sozialraum.curriculum.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides German prose into sentences. A full stop ends no sentence after an abbreviation, an initial or an ordinal, nor
 * if the next word goes on in lower case. Where it stays open, as after "Frau A. Sie …", a sentence ends.
 */
final class Sentences {
    /** Terminal marks with the quotation marks and brackets that close behind them. */
    private static final Pattern POSSIBLE_END = Pattern.compile("[.!?…]++[\"“”‘’»«›‹)\\]]*+\\s++(?=(.))");

    private static final String ABBREVIATIONS =
            "Abs|Art|Nr|Dr|Prof|bzw|ca|evtl|ggf|inkl|Std|Mio|Mrd|Str|St|vgl|Hr|Fr|bspw"
                    + "|sog|max|min|Bd|Ziff|Kap|Tel|Aufl|Hrsg|Jh|geb|zzgl|exkl|einschl|insb|allg|abzgl|Jan|Feb|Apr|Aug|Sept"
                    + "|Okt|Nov|Dez|S|z|B|d|h|u|a|v|i|R|o|ä|T|w|m|E|s|f|ff";
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:^|[\\s(„\"])(?:(?:z|d|u|v|i|o|w|m|s) ?\\. ?)?(?:" + ABBREVIATIONS + ")\\.$");
    private static final Pattern INITIAL = Pattern.compile("(?:^|\\s)\\p{Lu}\\.$");
    private static final Pattern ORDINAL = Pattern.compile("(?:^|[\\s(])\\d{1,2}\\.$");
    private static final Pattern MONTH = Pattern.compile(
            "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b.*",
            Pattern.DOTALL);
    private static final Pattern TITLED = Pattern.compile("(?:Frau|Herr|Herrn|Familie)\\s\\p{Lu}\\.$");

    /** Longer than any abbreviation, initial or ordinal with what stands before it. */
    private static final int LONGEST_END = 40;

    private Sentences() {}

    static List<String> in(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = POSSIBLE_END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (ends(text.substring(from, end.end()).strip(), text.substring(end.end()))) {
                sentences.add(text.substring(from, end.end()).strip());
                from = end.end();
            }
        }
        sentences.add(text.substring(from).strip());
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** Whatever has a letter or a digit between two spaces. */
    static int words(String sentence) {
        int words = 0;
        boolean inWord = false;
        for (int index = 0; index < sentence.length(); index++) {
            char character = sentence.charAt(index);
            if (Character.isWhitespace(character)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(sentence.codePointAt(index))) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    private static boolean ends(String sentence, String rest) {
        if (Character.isLowerCase(rest.codePointAt(0))) {
            return false;
        }
        String end = sentence.substring(Math.max(0, sentence.length() - LONGEST_END));
        if (ORDINAL.matcher(end).find()) {
            return !MONTH.matcher(rest).matches();
        }
        if (INITIAL.matcher(end).find()) {
            return TITLED.matcher(end).find();
        }
        return !ABBREVIATED.matcher(end).find();
    }
}
