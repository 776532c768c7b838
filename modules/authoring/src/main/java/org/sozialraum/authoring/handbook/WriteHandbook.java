package org.sozialraum.authoring.handbook;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Source;
import org.sozialraum.authoring.Task;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;

/** Writes the module handbook as HTML and as PDF, in German and in English. */
public final class WriteHandbook implements Task {
    private static final List<Language> LANGUAGES = List.of(Language.DE, Language.EN);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** @param wishes the folder to write into */
    @Override
    public void run(Path folder, List<String> wishes, PrintStream out) throws IOException, Refused {
        if (wishes.size() != 1) {
            throw new Refused("Name the folder that the handbook is to be written into.");
        }
        Curriculum curriculum = Source.read(folder);
        Path target = Files.createDirectories(Path.of(wishes.getFirst()));
        for (Language language : LANGUAGES) {
            String html = html(curriculum, language);
            out.println(Files.writeString(target.resolve("handbook." + language.code() + ".html"), html));
            Path pdf = target.resolve("handbook." + language.code() + ".pdf");
            Pdf.write(html, pdf);
            out.println(pdf);
        }
    }

    String html(Curriculum curriculum, Language language) {
        Words words = new Words(language);
        StringOutput page = new StringOutput();
        HandbookView view = new Handbook(curriculum, language, words).view();
        templates.render("handbook/handbook.jte", Map.of("view", view, "words", words, "style", Style.of(words)), page);
        return page.toString();
    }
}
